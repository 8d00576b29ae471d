import { Decimal, one, zero } from '../../exact/decimal.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { type Figure, halfDigit } from '../../verdicts/figure.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { projectSummaries as applies } from './applies.js'
import type { SummaryInspection } from './context.js'
import { fullMarks } from './fullMarks.js'
import { heldIf } from './outcomes.js'
import { projectRows, type SummaryRow } from './summaryRows.js'

const kind = 'inspection'

/** Whatever the weights, a weighted mean lies between the lowest and the highest. */
export const scoreMeanRule: SummaryInspection = {
  kind,
  id: 'P6',
  says: /* @__PURE__ */ says(
    '自评得分是执行率和各维度得分率的加权平均：不低于最低、不高于最高，有维度未得满分的不是满分；分值未列的，无从细算',
    'A score is a weighted mean of the execution rate and the score rates: within the lowest and the highest, and not full where a dimension falls short',
  ),
  basis: /* @__PURE__ */ byArithmetic('加权平均数介于最低与最高之间', 'A weighted mean lies between its extremes'),
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) =>
    projectRows(document)
      .filter(({ score, scoreRates }) => hasFigure(score) && scoreRates.some(({ figure }) => figure !== 'missing'))
      .map((row) => meanCase(rule, row)),
  example: {
    document: {
      rows: [
        {
          name: '甲',
          rate: '100%',
          scoreRates: { fundManagement: '100%', cost: '100%', output: '100%', benefit: '100%', satisfaction: '100%' },
          score: '98',
        },
      ],
    },
    outcome: 'broken',
  },
}

/**
 * Undecided where a rate is not printed, and where the weights would have to tell. Full marks beside a dimension that
 * falls short are too high whatever its weight; execution may fall short of a project that saved money, but not by all.
 */
function meanCase(rule: Rule, { score, rate, scoreRates }: SummaryRow): Case {
  const known = [rate, ...scoreRates].filter(hasFigure)
  if (known.length <= scoreRates.length)
    return foundCase(rule, 'mean', score, { outcome: 'insufficientData', reason: 'blank' })
  const [low, high] = boundsOf(known.map(({ figure }) => figure))
  const value = hasFigure(score) ? score.figure.value : zero
  const short = [...scoreRates.filter(isShort), ...[rate].filter(isNothing)].length > 0
  const within = value.gte(low) && value.lte(high) && !(short && value.gte(fullMarks.all))
  const alike = known.every(({ figure }) => figure.value.eq((known[0] as { figure: Figure }).figure.value))
  if (within && !alike) return foundCase(rule, 'mean', score, { outcome: 'insufficientData', reason: 'missing' })
  return foundCase(rule, 'mean', score, {
    outcome: heldIf(within),
    stated: value,
    counting: { kind: 'points' },
    operands: known.map((cell) => cellOperand(cell)),
    expected: short
      ? { zh: `${low}分至${high}分，有维度未得满分，不到${high}分`, en: `from ${low} to less than ${high} points` }
      : { zh: `${low}分至${high}分`, en: `between ${low} and ${high} points` },
  })
}

const isShort = (cell: PrintedCell): boolean =>
  hasFigure(cell) && cell.figure.value.plus(halfDigit(cell.figure.decimals)).lt(one)

const isNothing = (cell: PrintedCell): boolean => hasFigure(cell) && cell.figure.value.isZero()

/** The least and the most that a mean of these rates can be, in points, for all that rounding allows. */
function boundsOf(rates: readonly Figure[]): readonly [low: Decimal, high: Decimal] {
  const [lows, highs] = [-1, 1].map((way) =>
    rates.map(({ value, decimals }) =>
      Decimal.max(zero, Decimal.min(one, value.plus(halfDigit(decimals).times(way)))).times(fullMarks.all),
    ),
  ) as [Decimal[], Decimal[]]
  return [Decimal.min(...lows), Decimal.max(...highs)]
}
