import type { PrintedCell } from '../../../facts/printedCell.js'
import { hasFigure } from '../../../facts/printedCell.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import { wayIn } from '../../../verdicts/statedRate.js'
import type { Claim } from '../../claim.js'

/**
 * A direction that is told without a figure: “决算数大于预算数”. What is printed as the same may differ by what was rounded
 * away, and 基本持平 leaves room that nobody knows: then nothing is said.
 */
export function directionClaims(
  row: string,
  word: string | undefined,
  now: PrintedCell | null,
  before: PrintedCell | null,
): readonly Claim[] {
  const way = word === undefined ? null : wayIn(word)
  if (word === undefined || way === null || !now || !before || !hasFigure(now) || !hasFigure(before)) return []
  const same = judgeSum(now.figure, [before.figure])
  const sign = now.figure.value.comparedTo(before.figure.value)
  const isRight = sign === way || (way === 0 ? same.outcome !== 'broken' || /基本|大体|大致/u.test(word) : false)
  const isOpen = way !== 0 && same.outcome !== 'broken' && now.figure.decimals !== before.figure.decimals
  return [
    {
      kind: 'judged',
      about: 'direction',
      row,
      place: now,
      stated: now.figure.value,
      counting: now.counting,
      operands: [{ label: before.label, where: before.where, value: before.figure.value, counting: before.counting }],
      judgement: { ...same, outcome: isRight ? 'holds' : isOpen ? 'rounding' : 'broken' },
      fault: {
        kind: 'directionAgainstFigures',
        word,
        now: toldFigure(now),
        of: now.label,
        before: toldFigure(before),
        against: before.label,
      },
    },
  ]
}
