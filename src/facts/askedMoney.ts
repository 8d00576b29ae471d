import type { Decimal } from '../exact/decimal.js'
import { moneyOf, quantitiesOf } from '../targets/quantities.js'
import { bareLabel } from '../terms/label.js'
import type { Facts } from './facts.js'
import type { IndicatorRow, PrintedValue } from './indicatorRow.js'
import { hasFigure } from './printedCell.js'
import { totalFunds } from './totalFunds.js'

/** What kinds of money indicators ask for: two of one kind and one amount may be the same. */
const kinds = ['收入', '税收', '产值', '利润', '贷款', '投资', '成交额', '交易额', '销售额', '补贴', '罚没'] as const

/** An amount of money of a kind that an indicator asks for in the year, in the unit of the form. */
export interface AskedMoney {
  readonly row: IndicatorRow
  readonly target: PrintedValue
  readonly kind: string
  readonly amount: Decimal
}

/** Every amount of a known kind that is no round sum, and not the budget itself. */
export const askedMoney = (facts: Facts): readonly AskedMoney[] => {
  const budgets = ['budget', 'originalBudget', 'finalBudget'].flatMap((column) => {
    const cell = totalFunds(facts, column)
    return hasFigure(cell) ? [cell.figure.value] : []
  })
  return facts.indicators.flatMap((row) => {
    const { target } = row
    const words = bareLabel(`${row.shown}${target?.text ?? ''}`)
    const kind = kinds.find((word) => words.includes(word))
    if (!target || !kind) return []
    return quantitiesOf(target.read).flatMap((quantity) => {
      const amount = isRound(quantity.value) ? undefined : moneyOf(quantity, facts.unit)?.value
      return amount && !budgets.some((budget) => budget.eq(amount)) ? [{ row, target, kind, amount }] : []
    })
  })
}

/** One digit and zeros: an amount that two things may well share. */
const isRound = (value: Decimal): boolean => value.toString().replace(/[.0]/gu, '').length < 2
