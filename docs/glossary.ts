/**
 * Writes docs/glossary.md from the term lists of src/terms. With `--check` it writes nothing and exits with 1 when the
 * file is not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Standing } from '../src/law/basis.js'
import { articulationTerms } from '../src/terms/articulation.js'
import { balanceLines, balanceParts } from '../src/terms/balance.js'
import { budgetMovements, budgetStages } from '../src/terms/budgetStage.js'
import { type Classification, levelOf } from '../src/terms/classification.js'
import { classificationsOf, classificationYears } from '../src/terms/classificationsOf.js'
import { codeLevels } from '../src/terms/codeLevel.js'
import { agencyRunningCost, basicExpenditureParts, expenditureKinds } from '../src/terms/expenditure.js'
import { fundScopes } from '../src/terms/fund.js'
import { fundingRows, incomeSources } from '../src/terms/fundingSource.js'
import { indicatorFields } from '../src/terms/indicatorField.js'
import { benefitGroups, costGroups, outputGroups, satisfactionGroups } from '../src/terms/indicatorGroup.js'
import { indicatorDimensions, indicatorLevels } from '../src/terms/indicatorLevel.js'
import { monitoringSources } from '../src/terms/monitoringSource.js'
import type { Term } from '../src/terms/term.js'
import { threePublic, threePublicItems } from '../src/terms/threePublic.js'
import { classificationGaps } from './classificationGaps.js'

const groups: readonly (readonly [title: string, terms: readonly Term[]])[] = [
  ['Budget stages', budgetStages],
  ['Changes and releases of a budget', budgetMovements],
  ['Scopes of money', fundScopes],
  ['Income of the accounts', incomeSources],
  ['Funding rows of performance forms', fundingRows],
  ['Funding rows of monitoring forms', monitoringSources],
  ['Expenditure of the accounts', expenditureKinds],
  ['Basic expenditure', [...basicExpenditureParts, agencyRunningCost]],
  ['Three public expenses', [threePublic, ...threePublicItems]],
  ['Balancing lines of the accounts', balanceLines],
  ['Balances', balanceParts],
  ['Levels of indicators', indicatorLevels],
  ['What a level-1 indicator is about', indicatorDimensions],
  ['Groups of level 2', [...outputGroups, ...benefitGroups, ...satisfactionGroups, ...costGroups]],
  ['Fields of goals and indicators', indicatorFields],
  ['Levels of classifications', codeLevels],
  ['How figures hang together', articulationTerms],
]

const classifications: readonly Classification[] = classificationYears().flatMap((year) => {
  const held = classificationsOf(year)
  return held ? [held.functional, held.economic, ...(held.governmentEconomic ? [held.governmentEconomic] : [])] : []
})

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

const termRow = ({ zh, labels = [], id, en, standing, note }: Term): readonly string[] => [
  [zh, ...labels].join('<br>'),
  `\`${id}\``,
  en,
  standing,
  note ? `${note.zh}<br>${note.en}` : '',
]

const termSection = (title: string, terms: readonly Term[]): string =>
  `## ${title}\n\n${table(['Chinese', 'English in code', 'English', 'Standing', 'Note'], terms.map(termRow))}`

const standings: readonly Standing[] = ['document', 'published', 'unverified']

const classificationRow = ({ id, title, years, standing, entries }: Classification): readonly (string | number)[] => [
  `${title.zh}<br>${title.en}`,
  `\`${id}\``,
  years === null ? 'unknown' : `${years.from}–${years.to}`,
  standing,
  ...codeLevels.map((level) => entries.filter(({ code }) => levelOf(code) === level.id).length),
  ...standings.map((each) => entries.filter((entry) => entry.standing === each).length),
]

/** Codes by class: `201: 01 02 0101`. */
function codesByClass(codes: readonly string[]): string {
  const classes = [...new Set(codes.map((code) => code.slice(0, 3)))]
  const within = (own: string): string =>
    codes
      .filter((code) => code.startsWith(own))
      .map((code) => code.slice(3) || 'itself')
      .join(' ')
  return classes.map((own) => `${own}: ${within(own)}`).join('<br>') || '—'
}

const gapSection = `### What the list of each year lacks

Sections and items that the list of another year has, and codes that are unverified for that year, by class.

${table(
  ['List', 'Year', 'Known for another year only', 'Unverified'],
  classificationGaps().map(({ list, year, lacks, unverified }) => [
    list,
    year,
    codesByClass(lacks),
    codesByClass(unverified),
  ]),
)}`

const classificationSection = `## Classifications

How many codes each list has, by level and by standing. A list is of its one year, and a code is judged against no other.
The lists are incomplete below the section, that of 2025 below the class.

${table(
  ['List', 'Id', 'Years', 'Standing of the list', ...codeLevels.map((level) => level.id), ...standings],
  classifications.map(classificationRow),
)}`

const glossary = `# Glossary

Made from \`src/terms\` by \`docs/glossary.ts\`; do not edit.

One English name per Chinese term. The first Chinese form is the main label, those below it are other forms of it.
Standing says whether the main label was seen: \`document\`, in a real document; \`published\`, in a published copy;
\`unverified\`, not yet. English names follow IPSAS 24, PEFA 2016 and GFSM 2014 where these have one.

${groups.map(([title, terms]) => termSection(title, terms)).join('\n\n')}

${classificationSection}

${gapSection}
`

const file = fileURLToPath(new URL('glossary.md', import.meta.url))

if (!process.argv.includes('--check')) writeFileSync(file, glossary)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== glossary) {
  console.error('docs/glossary.md is not current: run `node --import tsx docs/glossary.ts`')
  process.exitCode = 1
}
