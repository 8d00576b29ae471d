import { type Decimal, one } from '../../exact/decimal.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { Sentence } from '../../law/basis.js'
import { type DeviationGroup, groupings, groupOf, groupsBy } from './deviationGroup.js'
import type { FundingDeviation } from './fundingDeviation.js'
import type { IndicatorDeviation } from './indicatorDeviation.js'
import { type Ranked, rankingOf } from './ranking.js'
import { type SourceDeviation, sourceDeviations } from './sourceDeviation.js'

/** A document that was analysed, and by which framework. */
export interface AnalysedDocument {
  readonly kind: string
  readonly title: string
  readonly year: number
  readonly unitName: string
  readonly project: string | null
  readonly framework: { readonly id: string; readonly title: Sentence }
}

/** The deviations of one or several documents: rows for tables and charts. `JSON.stringify` gives decimals as digits. */
export interface DeviationAnalysis {
  readonly kind: 'deviationAnalysis'
  /** Of all money. */
  readonly unit: MoneyUnit
  readonly documents: readonly AnalysedDocument[]
  /** Every indicator, in the order of the papers. */
  readonly lines: readonly IndicatorDeviation[]
  /** Every row of money, in the order of the papers. */
  readonly funding: readonly FundingDeviation[]
  /** Of the indicators; the points of execution stand with the funding. */
  readonly total: DeviationGroup
  readonly byLevel1: readonly DeviationGroup[]
  readonly byLevel2: readonly DeviationGroup[]
  readonly byUnit: readonly DeviationGroup[]
  readonly bySource: readonly SourceDeviation[]
  /** The indicators by the points that they lost as stated. */
  readonly byPoints: readonly Ranked[]
  /** The indicators by the points that the policy takes at least. */
  readonly byDuePoints: readonly Ranked[]
  /** The indicators by money. */
  readonly byMoney: readonly Ranked[]
  /** The indicators far above their targets, by actual ÷ target. */
  readonly overFulfilments: readonly Ranked[]
  /** The whole money of each paper or project, by how far its outturn is off. */
  readonly fundingByMoney: readonly Ranked[]
}

/** What was found of each line, put together. */
export interface DeviationRows {
  readonly documents: readonly AnalysedDocument[]
  readonly lines: readonly IndicatorDeviation[]
  readonly funding: readonly FundingDeviation[]
}

/** Lines in groups and rankings. */
export function deviationAnalysis({ documents, lines, funding }: DeviationRows, unit: MoneyUnit): DeviationAnalysis {
  const indicators = (value: (line: IndicatorDeviation) => Decimal | null): readonly Ranked[] =>
    rankingOf(lines, { label: ({ level3 }) => level3, value })
  return {
    kind: 'deviationAnalysis',
    unit,
    documents,
    lines,
    funding,
    total: groupOf('total', '', lines),
    byLevel1: groupsBy(lines, groupings.level1),
    byLevel2: groupsBy(lines, groupings.level2),
    byUnit: groupsBy(lines, groupings.unit),
    bySource: sourceDeviations(funding),
    byPoints: indicators(({ pointsLost }) => pointsLost),
    byDuePoints: indicators(({ leastLoss }) => leastLoss),
    byMoney: indicators(({ money }) => money),
    overFulfilments: indicators(completionFarAbove).filter(({ rank }) => rank !== null),
    fundingByMoney: rankingOf(funding, { label: nameOf, value: wholeMoney }).filter(({ rank }) => rank !== null),
  }
}

/** Actual ÷ target, where it is far above. */
const completionFarAbove = ({ status, relative }: IndicatorDeviation): Decimal | null =>
  relative && status === 'farAbove' ? relative.plus(one) : null

const wholeMoney = ({ code, absolute }: FundingDeviation): Decimal | null => (code === 'total' ? absolute : null)

const nameOf = ({ project, unitName }: FundingDeviation): string => project ?? unitName
