import { Decimal, hundred, one, zero } from '../../../exact/decimal.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { type SummaryRow, summaryRowsOf } from '../../../facts/summaryRow.js'
import { byArithmetic } from '../../../law/ground.js'
import { type Figure, halfDigit } from '../../../verdicts/figure.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

/** Whatever the weights, a weighted mean lies between the lowest and the highest. */
export const scoreWithinRates: Idea = {
  kind: 'inspection',
  id: 'P6',
  says: {
    zh: '自评得分是执行率和各维度得分率的加权平均：不低于最低、不高于最高，有维度未得满分的不是满分；分值未列的，无从细算',
    en: 'A score is a weighted mean of the execution rate and the score rates: within the lowest and the highest, and not full where a dimension falls short',
  },
  basis: byArithmetic('加权平均数介于最低与最高之间', 'A weighted mean lies between its extremes'),
  severity: 'warning',
  claims: ({ facts }) => summaryRowsOf(facts).flatMap(meanClaim),
  example: {
    document: {
      kind: 'projectSummary',
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
function meanClaim({ score, rate, scoreRates }: SummaryRow): readonly Claim[] {
  if (!hasFigure(score) || scoreRates.every(({ figure }) => figure === 'missing')) return []
  const known = [rate, ...scoreRates].filter(hasFigure)
  const about = { kind: 'found', about: 'mean', place: score } as const
  if (known.length <= scoreRates.length) return [{ ...about, outcome: 'insufficientData', reason: 'blank' }]
  const [low, high] = boundsOf(known.map(({ figure }) => figure))
  const { value } = score.figure
  const short = scoreRates.some(isShort) || isNothing(rate)
  const within = value.gte(low) && value.lte(high) && !(short && value.gte(hundred))
  const first = known[0]?.figure.value ?? zero
  const alike = known.every(({ figure }) => figure.value.eq(first))
  if (within && !alike) return [{ ...about, outcome: 'insufficientData', reason: 'missing' }]
  return [
    {
      ...about,
      outcome: within ? 'holds' : 'broken',
      stated: value,
      counting: { kind: 'points' },
      operands: known.map((cell) => cellOperand(cell)),
      fault: { kind: 'outsideMean', score: score.text ?? '', low: `${low}`, high: `${high}`, short },
    },
  ]
}

const isShort = (cell: PrintedCell): boolean =>
  hasFigure(cell) && cell.figure.value.plus(halfDigit(cell.figure.decimals)).lt(one)

const isNothing = (cell: PrintedCell): boolean => hasFigure(cell) && cell.figure.value.isZero()

/** The least and the most that a mean of these rates can be, in points, for all that rounding allows. */
function boundsOf(rates: readonly Figure[]): readonly [low: Decimal, high: Decimal] {
  const edges = (way: 1 | -1): Decimal[] =>
    rates.map(({ value, decimals }) =>
      Decimal.max(zero, Decimal.min(one, value.plus(halfDigit(decimals).times(way)))).times(hundred),
    )
  return [Decimal.min(...edges(-1)), Decimal.max(...edges(1))]
}
