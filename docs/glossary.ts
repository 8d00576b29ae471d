/**
 * Writes docs/glossary.md from the vocabulary of src/terms, the names of rates and what is known of names. With `--check`
 * it writes nothing and exits with 1 when the file is not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Standing } from '../src/law/basis.js'
import { rates } from '../src/rates/rates.js'
import { type Classification, levelOf } from '../src/terms/classification.js'
import { classificationsOf, classificationYears } from '../src/terms/classificationsOf.js'
import { codeLevels } from '../src/terms/codeLevel.js'
import { burdens, nameFamilies, turningWords } from '../src/terms/names/nameFamilies.js'
import type { NameFamily } from '../src/terms/names/nameFamily.js'
import type { Term } from '../src/terms/term.js'
import { type TermFamily, vocabulary } from '../src/terms/vocabulary.js'
import { classificationGaps } from './classificationGaps.js'

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

const termSection = ({ title, terms }: TermFamily): string =>
  `## ${title.en}\n\n${table(['Chinese', 'English in code', 'English', 'Standing', 'Note'], terms.map(termRow))}`

const rateSection = `## Names of rates

Each is defined with its formula and its law in \`src/rates\`; see \`docs/rules/rate.md\`.

${table(
  ['Chinese', 'English in code', 'English', 'Standing'],
  rates.map(({ id, label, basis }) => [label.zh, `\`${id}\``, label.en, basis.confirmed]),
)}`

const better: Readonly<Record<'higher' | 'lower', string>> = {
  higher: '越高越好<br>higher',
  lower: '越低越好<br>lower',
}

const most: Readonly<Record<'whole' | 'none', string>> = {
  whole: '100%',
  none: '可超过100%<br>beyond 100 %',
}

const nameRow = ({ id, what, measures, way, maximum, unit, words, endings }: NameFamily): readonly string[] => [
  `${what.zh}<br>${what.en}`,
  `\`${id}\``,
  measures,
  way ? better[way] : '—',
  maximum ? most[maximum] : '—',
  unit ?? '—',
  words.join(' '),
  endings?.filter(Boolean).join(' ') ?? '',
]

const nameSection = `## What is known of names

A house list, not law: ends of the names of indicators, and what is known of whatever ends so. The longest end that is
listed decides (\`knownName\` in \`gov-budget/terms\`). A dash is for what the name alone does not tell. Behind the words may stand
the endings of their family. To add a name, add a word in \`src/terms/names/nameFamilies.ts\`.

${table(['Names', 'Id', 'Measures', 'Better', 'At most', 'Measured in', 'Words', 'Endings'], nameFamilies.map(nameRow))}

Behind one of these words, what would be better avoided or cost less says nothing: ${turningWords.join(' ')}.

Work is limited all the same, and its name says nothing of which way is better, with one of these: ${burdens.join(' ')}.`

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

One English name per Chinese term. The first Chinese form is the main label, those below it are other forms of it as
papers print them. A list holds what stands in one place of papers, so that within it a label names one thing. Standing
says whether the main label was seen: \`document\`, in a real document; \`published\`, in a published copy;
\`unverified\`, not yet. English names follow IPSAS 24, PEFA 2016 and GFSM 2014 where these have one.

${vocabulary.map(termSection).join('\n\n')}

${rateSection}

${nameSection}

${classificationSection}

${gapSection}
`

const file = fileURLToPath(new URL('glossary.md', import.meta.url))

if (!process.argv.includes('--check')) writeFileSync(file, glossary)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== glossary) {
  console.error('docs/glossary.md is not current: run `node --import tsx docs/glossary.ts`')
  process.exitCode = 1
}
