import type { Decimal } from '../../../exact/decimal.js'
import type { PrintedValue } from '../../../facts/indicatorRow.js'
import { hasFigure, wordsOperand } from '../../../facts/printedCell.js'
import type { Fault } from '../../../words/faults.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'

const unfilled: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'placeholder',
  'operatorWithoutNumber',
  'unitWithoutNumber',
])

/** Is nothing filled in: a blank, or marks where the figure should be? */
export const isUnfilled = (value: PrintedValue | null): boolean =>
  value === null || value.read.kind === 'blank' || (value.read.kind === 'unreadable' && unfilled.has(value.read.reason))

const isNothing = (score: Decimal): boolean => score.isZero() || score.isNegative()

/** A claim of each row that scores more than nothing; `faultOf` says what is wrong with it, or null. */
export const scoringClaims = ({ scored }: Context, faultOf: (row: ScoredIndicator) => Fault | null): readonly Claim[] =>
  scored.flatMap((one): Claim[] => {
    const { score, target, actual } = one.row
    if (!hasFigure(score) || isNothing(score.figure.value)) return []
    const fault = faultOf(one)
    return [
      {
        kind: 'found',
        about: 'score',
        place: score,
        outcome: fault ? 'broken' : 'holds',
        stated: score.figure.value,
        counting: score.counting,
        operands: [actual, target].flatMap((value) => (value ? [wordsOperand(value, value.text)] : [])),
        ...(fault ? { fault } : {}),
      },
    ]
  })
