import { cellOperand, type PrintedCell, wordsOperand } from '../../../facts/printedCell.js'
import { reasonGiven } from '../../../facts/reasonGiven.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'
import { dutyOf, isDeducted } from './owedReason.js'

/** The rows that owe a reason and have something in its place. */
export const reasonedRows = ({ scored }: Context): readonly ScoredIndicator[] =>
  scored.filter((one) => {
    const given = reasonGiven(one.row.text('reason'))
    return (given === 'given' || given === 'placeholder') && (isDeducted(one) === true || dutyOf(one) !== null)
  })

/** A score lower than another figure of its row, beside the column where the reason should stand. */
export function unexplained(
  { row }: ScoredIndicator,
  score: PrintedCell,
  full: PrintedCell,
  column: 'reason' | 'deductionReason',
): Claim {
  const text = row.text(column)
  const given = reasonGiven(text)
  return {
    kind: 'found',
    about: column,
    place: row.place(column),
    outcome: given === 'missing' ? 'insufficientData' : given === 'blank' ? 'broken' : 'holds',
    ...(given === 'missing' ? { reason: 'missing' } : {}),
    operands: [cellOperand(score), cellOperand(full), wordsOperand(row.place(column), text ?? '')],
    fault: {
      kind: column === 'reason' ? 'deductedUnexplained' : 'reviewUnexplained',
      score: score.text?.trim() ?? '',
      full: full.text?.trim() ?? '',
    },
  }
}
