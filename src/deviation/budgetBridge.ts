import type { BridgedLine, BudgetLine } from './bridge.js'
import { bridgeLine } from './bridgeLine.js'
import { type BridgeTotal, totalOf } from './bridgeTotal.js'
import type { InUnit } from './readMoney.js'

/** What became of a budget, line by line and in total. */
export interface BudgetBridge extends InUnit {
  readonly kind: 'budgetBridge'
  readonly lines: readonly BridgedLine[]
  readonly total: BridgeTotal
}

/**
 * How did the original budget become the outturn, and the outturn the balance carried over?
 *
 * original budget + movements = final budget; final budget + unspent = outturn; the unspent money less what is not
 * carried over = closing balance. Every step is from + amount = to, exactly, in the unit given; figures that name
 * another unit are converted. Without a ledger the movements are one step `netChange`; where a ledger does not reach
 * the final budget that is printed, the rest is `roundingTail` or `unexplained`. Where no final budget is printed, the
 * ledger makes it; without one too, the bridge is one step `toOutturn` from the original budget.
 *
 * A line with a figure that is blank, missing or unreadable is `undecided`, with the reason in `lacks`: a blank is not
 * zero. So is one whose amounts are of different money: its rates over them are refused and name both scopes. The total adds the decided lines and names the others. Rates: see `BridgeRates`; a zero base is
 * `notApplicable`. Nothing is thrown.
 *
 * Source: arithmetic; the rates cite their own. In a total, a restructuring counts once for each line that it touches.
 * @example
 * const line = { key: 't', label: '合计', originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
 * const { total } = budgetBridge([line], { unit: '万元' })
 * total.steps.map(({ kind, amount }) => `${kind} ${amount}`) // => ['netChange 385.99', 'unspent -104.05']
 */
export function budgetBridge(lines: readonly BudgetLine[], { unit }: InUnit): BudgetBridge {
  const read = lines.map((line) => bridgeLine(line, { unit }))
  return { kind: 'budgetBridge', unit, lines: read.map(({ line }) => line), total: totalOf(read) }
}
