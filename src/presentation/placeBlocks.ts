import type { Sentence } from '../law/basis.js'
import type { BrokenRules } from '../procedures/portfolio/brokenRules.js'
import { moneyDimensions, type PlaceAmount, type PlaceMoney } from '../procedures/portfolio/placeMoney.js'
import type { PlacePortfolio } from '../procedures/portfolioOf.js'
import { formFields } from '../terms/formField.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import type { Locale } from '../words/locale.js'
import { moneyDimensionNames, owedBecause, paperStandings, placeWords } from '../words/placeWords.js'
import { severityNames } from '../words/severityNames.js'
import { type Block, headIn, heading, paragraph, table } from './block.js'
import { explainBrokenRules, explainPlace, paperName, stageInWords } from './placeInWords.js'
import { portfolioBlocks } from './portfolioBlocks.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const total = /* @__PURE__ */ nounsOf(totals).total

const paperHeads: readonly Sentence[] = [
  nounOf(formFields, 'department'),
  { zh: '文件', en: 'paper' },
  { zh: '公开情况', en: 'standing' },
  { zh: '应于', en: 'by' },
  { zh: '公开于', en: 'published' },
  { zh: '应公开的理由', en: 'why it is owed' },
]

const ruleHeads: readonly Sentence[] = [
  { zh: '规则', en: 'rule' },
  { zh: '内容', en: 'what it says' },
  { zh: '文件数', en: 'documents' },
  { zh: '占审核文件', en: 'of those audited' },
  severityNames.error,
  severityNames.warning,
  severityNames.note,
]

/** A year of a place: in a sentence, then the papers, the rules and the money. */
export function placeBlocks(place: PlacePortfolio, locale: Locale): readonly Block[] {
  const say = placeWords[locale]
  const papers = place.papers.map((one) => [
    one.department,
    paperName(one, locale),
    one.daysLate === null ? paperStandings[one.isThere ? one.standing : 'missing'][locale] : say.late(one.daysLate),
    one.due ?? '—',
    one.published ?? '—',
    one.because === null ? '' : owedBecause[one.because][locale],
  ])
  return [
    paragraph(explainPlace(place, locale)),
    heading(2, say.papers),
    table(headIn(paperHeads, locale), papers),
    heading(2, say.rules),
    ...brokenRulesBlocks(place.rules, locale),
    ...moneyDimensions.flatMap((by) => [
      heading(2, moneyDimensionNames[by][locale]),
      ...placeMoneyBlocks(place.money[by], locale),
    ]),
    ...(place.projects ? portfolioBlocks(place.projects, locale) : []),
  ]
}

/** A row for each rule, the most frequent first. */
export function brokenRulesBlocks(broken: BrokenRules, locale: Locale): readonly Block[] {
  const rows = broken.rules.map(({ id, says, documents, share, bySeverity }) => [
    id,
    says[locale],
    String(documents),
    proportionInWords(share, locale),
    ...[bySeverity.error, bySeverity.warning, bySeverity.note].map(String),
  ])
  return [paragraph(explainBrokenRules(broken, locale)), table(headIn(ruleHeads, locale), rows)]
}

/** A row for each line, a column for each year and stage. */
export function placeMoneyBlocks(money: PlaceMoney, locale: Locale): readonly Block[] {
  const { by, unit, lines, total: whole, lacks } = money
  const at = ({ year, stage }: PlaceAmount, amounts: readonly PlaceAmount[]): PlaceAmount | undefined =>
    amounts.find((one) => one.year === year && one.stage === stage)
  const rowOf = (label: string, amounts: readonly PlaceAmount[]): readonly string[] => [
    label,
    ...whole.map((column) => amountInTable(at(column, amounts)?.value ?? null, unit)),
  ]
  const rows = [...lines.map(({ label, amounts }) => rowOf(label, amounts)), rowOf(total[locale], whole)]
  const head = [
    `${moneyDimensionNames[by][locale]}（${unit}）`,
    ...whole.map(({ year, stage }) => stageInWords(year, stage, locale)),
  ]
  const say = placeWords[locale]
  const lacking = (differ: boolean): readonly string[] =>
    lacks
      .filter(({ printsDiffer = false }) => printsDiffer === differ)
      .map(({ department, year, stage }) => `${department} ${stageInWords(year, stage, locale)}`)
  const [silent, differing] = [lacking(false), lacking(true)]
  return [
    lines.length === 0 ? paragraph(say.nothing) : table(head, rows),
    ...(silent.length === 0 ? [] : [paragraph(say.lacks(silent))]),
    ...(differing.length === 0 ? [] : [paragraph(say.printsDiffer(differing))]),
  ]
}
