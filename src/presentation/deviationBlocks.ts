import type { DeviationAnalysis } from '../deviation/indicators/deviationAnalysis.js'
import type { DeviationGroup } from '../deviation/indicators/deviationGroup.js'
import type { Distance } from '../deviation/indicators/distance.js'
import type { FundingDeviation } from '../deviation/indicators/fundingDeviation.js'
import type { IndicatorDeviation } from '../deviation/indicators/indicatorDeviation.js'
import type { Ranked } from '../deviation/indicators/ranking.js'
import { deviationReasons } from '../deviation/indicators/reasons.js'
import type { SourceDeviation } from '../deviation/indicators/sourceDeviation.js'
import type { Decimal } from '../exact/decimal.js'
import { printExactly, printPercent } from '../exact/print.js'
import {
  budgetedNames,
  costNames,
  deviationInWords,
  effectNames,
  moneyOff,
  reasonNames,
  relativeInWords,
  spendingNames,
  statusNames,
} from '../words/deviations.js'
import { deviationTables } from '../words/deviationTables.js'
import type { Locale } from '../words/locale.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import { type Block, heading, table } from './block.js'
import { amountInTable } from './proportionInWords.js'

/**
 * Every indicator, groups by level and by unit, over-fulfilments and amounts
 * ranked, money by row and by source, in the unit of the analysis; empty tables are left out, no figure is a dash.
 */
export function deviationBlocks(analysis: DeviationAnalysis, locale: Locale): readonly Block[] {
  const say = deviationTables[locale]
  const { lines, byLevel1, byUnit, total, overFulfilments, byMoney, funding, bySource, unit } = analysis
  const priced = byMoney.filter(({ rank }) => rank !== null)
  const all = { ...total, label: say.total }
  return [
    ...section(
      say.lines,
      say.head,
      lines.map((line) => lineCells(line, locale)),
    ),
    ...section(say.groups, say.groupHead, lines.length > 0 ? [...byLevel1, all].map(groupCells) : []),
    ...section(say.units, say.groupHead, byUnit.length > 1 ? byUnit.map(groupCells) : []),
    ...section(
      say.over,
      say.overHead,
      overFulfilments.map((ranked) => rankedCells(ranked, asCompletion)),
    ),
    ...section(
      say.money,
      [...say.moneyHead, `${say.difference} (${unit})`],
      priced.map((ranked) => rankedCells(ranked, moneyOff)),
    ),
    ...section(
      say.funding,
      say.fundHead,
      funding.map((line) => fundCells(line, locale)),
    ),
    ...section(
      say.sources,
      [...say.fundHead.slice(1, -1), say.leftOut],
      bySource.map((source) => sourceCells(source, locale)),
    ),
  ]
}

const section = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] =>
  rows.length === 0 ? [] : [heading(2, title), table(head, rows)]

const figure = (value: Decimal | null): string => (value === null ? '—' : printExactly(value, 0))

/** One figure, or from where to where. */
const between = (low: Decimal | null, high: Decimal | null): string =>
  low === null || high === null || low.eq(high) ? figure(low) : `${figure(low)}–${figure(high)}`

function relativeCell(
  { relative, relativeOutcome, reason }: Omit<Distance, 'measured' | 'absoluteUnit'>,
  locale: Locale,
): string {
  if (relative) return relativeInWords(relative)
  if (relativeOutcome === 'notApplicable' || reason === null) return '—'
  return locale === 'zh' ? `—（${deviationReasons[reason].zh}）` : `— (${deviationReasons[reason].en})`
}

function lineCells(line: IndicatorDeviation, locale: Locale): readonly string[] {
  const { absolute, absoluteUnit, effect, cost, status, reasonStanding } = line
  return [
    line.level1,
    line.level2,
    line.level3,
    line.target,
    line.actual,
    absolute ? deviationInWords(absolute, absoluteUnit, locale) : '—',
    relativeCell(line, locale),
    [effect && effectNames[effect][locale], cost && cost !== 'asPlanned' && costNames[cost][locale]]
      .filter(Boolean)
      .join(sentenceMarks[locale].semicolon),
    statusNames[status][locale],
    figure(line.points),
    figure(line.pointsLost),
    between(line.leastLoss, line.mostLoss),
    reasonStanding === 'notOwed' ? '' : reasonNames[reasonStanding][locale],
  ]
}

const groupCells = (group: DeviationGroup): readonly string[] => [
  group.label,
  ...[group.lines, group.met, group.partly, group.notMet, group.farAbove, group.undeterminable].map(String),
  ...[group.favourable, group.adverse].map(String),
  figure(group.points),
  figure(group.pointsLost),
  between(group.leastLoss, group.mostLoss),
  String(group.owed),
  String(group.unanswered),
]

const rankedCells = ({ rank, label, value }: Ranked, show: (value: Decimal) => string): readonly string[] => [
  String(rank),
  label,
  value ? show(value) : '—',
]

const asCompletion = (value: Decimal): string => printPercent(value, 2)

function fundCells(line: FundingDeviation, locale: Locale): readonly string[] {
  const { project, unitName, label, spending } = line
  return [project ?? unitName, label, ...moneyCells(line, locale), spending ? spendingNames[spending][locale] : '—']
}

const sourceCells = (source: SourceDeviation, locale: Locale): readonly string[] => [
  source.label[locale],
  ...moneyCells(source, locale),
  source.unknown === 0 ? '' : String(source.unknown),
]

const moneyCells = (line: FundingDeviation | SourceDeviation, locale: Locale): readonly string[] => [
  budgetedNames[line.against][locale],
  amountInTable(line.budget, line.moneyUnit),
  amountInTable(line.outturn, line.moneyUnit),
  line.absolute ? moneyOff(line.absolute) : '—',
  relativeCell(line, locale),
]
