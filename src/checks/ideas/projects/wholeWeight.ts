import { Decimal, hundred, one } from '../../../exact/decimal.js'
import { halfUp } from '../../../exact/rounding.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { type SummaryRow, summaryRowsOf } from '../../../facts/summaryRow.js'
import { byPractice } from '../../../law/ground.js'
import { type Figure, halfDigit } from '../../../verdicts/figure.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

/** Where a single rate falls short, the points lost tell the weight of its dimension. */
export const wholeWeight: Idea = {
  kind: 'inspection',
  id: 'P7',
  says: {
    zh: '只有一个维度未得满分的，由所扣分数推出的该维度分值为整数',
    en: 'Where one dimension alone falls short, the points lost give it a whole number of points',
  },
  basis: byPractice('各维度的分值为整数', 'The points of a dimension are a whole number'),
  severity: 'note',
  claims: ({ facts }) => summaryRowsOf(facts).flatMap(weightClaim),
  example: {
    document: {
      kind: 'projectSummary',
      rows: [
        {
          name: '甲',
          rate: '100%',
          scoreRates: { fundManagement: '100%', cost: '86%', output: '100%', benefit: '100%', satisfaction: '100%' },
          score: '98.8',
        },
      ],
    },
    outcome: 'broken',
  },
}

type Known = PrintedCell & { readonly figure: Figure }

/** The only rate that falls short, where all of them are printed. */
function shortOf({ rate, scoreRates }: SummaryRow): Known | null {
  const known = [rate, ...scoreRates].filter(hasFigure)
  const [short, ...others] = known.filter(({ figure }) => figure.value.lt(one))
  return known.length > scoreRates.length && short && others.length === 0 ? short : null
}

function weightClaim(row: SummaryRow): readonly Claim[] {
  const [short, { score }] = [shortOf(row), row]
  if (!short || !hasFigure(score)) return []
  const { value, decimals } = short.figure
  const lost = hundred.minus(score.figure.value)
  const wanting = one.minus(value)
  const least = lost.div(wanting.plus(halfDigit(decimals)))
  const most = Decimal.min(hundred, lost.div(wanting.minus(halfDigit(decimals))))
  const [low, high] = [least, most].map((bound) => halfUp(bound, 2).toString()) as [string, string]
  return [
    {
      kind: 'found',
      about: 'weight',
      place: score,
      outcome: least.ceil().lte(most) ? 'holds' : 'broken',
      stated: score.figure.value,
      counting: { kind: 'points' },
      operands: [cellOperand(short)],
      fault: {
        kind: 'brokenWeight',
        what: row.columnOf(short),
        rate: short.text ?? '',
        lost: `${lost}`,
        low,
        high,
      },
    },
  ]
}
