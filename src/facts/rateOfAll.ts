import type { Facts } from './facts.js'
import type { IndicatorRow } from './indicatorRow.js'
import { divisionsOfFunding } from './moneyDivision.js'
import type { MoneyRow } from './moneyRow.js'
import { ratesTogether } from './narrative/ratesTogether.js'
import { hasFigure, type PrintedCell } from './printedCell.js'
import { totalsRowOf } from './totalsRow.js'

/** A rate of all, and the rates of everything that it is of. */
export interface RateOfAll {
  readonly whole: PrintedCell
  readonly parts: readonly PrintedCell[]
  /** Something that makes the rate of all lower may go unnamed. */
  readonly isOpen?: boolean
}

/** Rates of all that cannot be worked out from money, beside those of all their parts. */
export function ratesOfAll(facts: Facts): readonly RateOfAll[] {
  const total = totalsRowOf(facts)
  const divisions = divisionsOfFunding(facts.funding).filter(({ isPartial }) => !isPartial)
  return [
    ...divisions.flatMap(({ whole, parts }) => ofMoney(whole, parts)),
    ...(total ? ofMoney(total, facts.projects) : []),
    ...ofIndicators(facts.indicators),
    ...ratesTogether(facts.narrative),
  ].filter(({ whole, parts }) => parts.length > 1 && [whole, ...parts].every(hasFigure))
}

/** A row whose money is printed is held against that. */
function ofMoney(whole: MoneyRow, parts: readonly MoneyRow[]): readonly RateOfAll[] {
  const hasMoney =
    hasFigure(whole.money('outturn')) && ['originalBudget', 'finalBudget'].some((one) => hasFigure(whole.money(one)))
  return hasMoney ? [] : [{ whole: whole.rate(), parts: parts.map((part) => part.rate()) }]
}

const ofAll =
  /^(?:总体|整体|综合|平均|全部|各项|年度|绩效|全年)*(?:绩效)?(?:目标|指标|任务|工作)?(?:总体|综合|平均)?(?:完成率|合计|总计|完成率合计)$/u

/** The completion of all indicators together, printed as one of them or below them. */
function ofIndicators(indicators: readonly IndicatorRow[]): readonly RateOfAll[] {
  const isOfAll = (row: IndicatorRow): boolean =>
    ofAll.test(row.shown) && /总|合计|综合|平均|整体|全部|各项/u.test(row.shown)
  const parts = indicators.filter((row) => !isOfAll(row)).map((row) => row.rate('completionRate'))
  return indicators.filter(isOfAll).flatMap((row) => {
    const own = row.rate('completionRate')
    return own.figure === 'missing' ? [] : [{ whole: own, parts }]
  })
}
