import { Decimal, one } from '../../exact/decimal.js'
import { halfUp } from '../../exact/rounding.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import type { Basis } from '../../law/basis.js'
import { commonPractice } from '../../law/practices.js'
import { type Figure, halfDigit } from '../../verdicts/figure.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { projectSummaries as applies } from './applies.js'
import type { SummaryInspection } from './context.js'
import { columnName } from './formPlace.js'
import { fullMarks } from './fullMarks.js'
import { heldIf } from './outcomes.js'
import { projectRows, type SummaryRow } from './summaryRows.js'

const basis: Basis = {
  instrument: commonPractice,
  says: { zh: '各维度的分值为整数', en: 'the points of a dimension are a whole number' },
  from: null,
  to: null,
  confirmed: 'unverified',
}

/** Where a single rate falls short, the points lost tell the weight of its dimension. */
export const wholeWeightRule: SummaryInspection = {
  kind: 'inspection',
  id: 'P7',
  says: /* @__PURE__ */ says(
    '只有一个维度未得满分的，由所扣分数推出的该维度分值为整数',
    'Where one dimension alone falls short, the points lost give it a whole number of points',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    projectRows(document).flatMap((row) => {
      const short = shortOf(row)
      return short ? [weightCase(rule, row.score, short)] : []
    }),
  example: {
    document: {
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

/** The only rate that falls short, where all of them are printed. */
function shortOf({ rate, scoreRates, score }: SummaryRow): (PrintedCell & { readonly figure: Figure }) | null {
  const known = [rate, ...scoreRates].filter(hasFigure)
  const [short, ...others] = known.filter(({ figure }) => figure.value.lt(one))
  const complete = known.length > scoreRates.length && hasFigure(score)
  return complete && short && others.length === 0 ? short : null
}

function weightCase(rule: Rule, score: PrintedCell, short: PrintedCell & { readonly figure: Figure }): Case {
  const { value, decimals } = short.figure
  const lost = fullMarks.all.minus(hasFigure(score) ? score.figure.value : fullMarks.all)
  const wanting = one.minus(value)
  const least = lost.div(wanting.plus(halfDigit(decimals)))
  const most = Decimal.min(fullMarks.all, lost.div(wanting.minus(halfDigit(decimals))))
  const [low, high] = [halfUp(least, 2), halfUp(most, 2)]
  const { zh, en } = columnName(short.where.column as string)
  return foundCase(rule, 'weight', score, {
    outcome: heldIf(least.ceil().lte(most)),
    stated: hasFigure(score) ? score.figure.value : null,
    counting: { kind: 'points' },
    operands: [cellOperand(short)],
    expected: {
      zh: `列明各维度分值：由扣分${lost}推得${zh}所属的分值在${low}与${high}之间，没有整数`,
      en: `the points of each dimension: ${lost} lost give the ${en} a weight between ${low} and ${high}, no whole number`,
    },
  })
}
