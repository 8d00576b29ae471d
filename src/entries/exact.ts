/** Numbers that are never wrong: decimals, printed figures, money, units, rounding, intervals, columns. */

export type { BlankAmount, ParsedAmount, PrintedMoney, UnreadableAmount, UnreadableReason } from '../exact/amount.js'
export { type ApportionOptions, apportion } from '../exact/apportion.js'
export { type ColumnSum, percentColumn, percentHalfUp, sumColumn } from '../exact/columns.js'
export { type DecimalInput, isDecimal, toDecimal } from '../exact/decimal.js'
export { Decimal } from '../exact/hostDecimal.js'
export { around, contains, hull, type Interval, meets, minus, plus, quotient } from '../exact/interval.js'
export {
  add,
  type Count,
  compare,
  convertMoney,
  count,
  type Measure,
  type Money,
  money,
  percent,
  type Rate,
  rate,
  ratio,
  scale,
  subtract,
} from '../exact/measure.js'
export { halfEven, halfUp, type Rounding, truncate } from '../exact/rounding.js'
export { convertUnit, exponentOf, type MoneyUnit, moneyUnits } from '../exact/unit.js'
export type { PrintedChange } from '../verdicts/checkChange.js'
export type { PrintedRate } from '../verdicts/checkRate.js'
export type { PrintedSum } from '../verdicts/checkSum.js'
export type { Figure } from '../verdicts/figure.js'
