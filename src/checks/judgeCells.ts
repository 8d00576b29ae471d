import { zero } from '../exact/decimal.js'
import { hasFigure, type PrintedCell } from '../facts/printedCell.js'
import type { Figure } from '../verdicts/figure.js'
import type { Part } from '../verdicts/inSteps.js'
import { type Judgement, unjudged } from '../verdicts/judgement.js'
import { alike } from '../verdicts/judgeRate.js'
import { judgeSum } from '../verdicts/judgeSum.js'
import type { Relation } from '../verdicts/relation.js'

export interface SumOptions {
  readonly relation?: Relation
  /** Scores, points and counts: rounding allows nothing. */
  readonly exact?: boolean
  /** What is taken off the parts. */
  readonly minus?: readonly PrintedCell[]
  /** The parts stand in sentences, which drop trailing zeros: each is as fine as the finest of them. */
  readonly alike?: boolean
}

/** What the cells say, and whether a blank among them hides a figure. */
export interface CellsJudgement {
  readonly judgement: Judgement
  readonly suspicious: boolean
}

/**
 * Does a printed whole agree with its printed parts?
 *
 * A place that the form does not print leaves it undecided. So does a blank, which is not a zero: suspiciously where the
 * figures that are printed do not make the whole.
 */
export function judgeCells(
  whole: PrintedCell,
  parts: readonly PrintedCell[],
  { relation = 'equals', exact = false, minus = [], alike: isAlike = false }: SumOptions = {},
): CellsJudgement {
  const all = [whole, ...parts, ...minus]
  const each = [...parts.filter(hasFigure).map(({ figure }) => figure), ...minus.filter(hasFigure).map(takenOff)]
  const printed: readonly Part[] = isAlike ? alike(each) : each
  if (parts.length === 0 || all.some(({ figure }) => figure === 'missing')) return open('insufficientData', 'missing')
  if (!all.some(hasFigure)) return open('notApplicable', 'nothingPrinted')
  const stated: Figure = hasFigure(whole) ? whole.figure : { value: zero, decimals: 0 }
  if (all.every(hasFigure)) return { judgement: judgeSum(stated, printed, relation, exact), suspicious: false }
  const nothing = { value: zero, decimals: stated.decimals }
  const known = judgeSum(stated, printed.length > 0 ? printed : [nothing], 'equals', exact)
  const suspicious = relation === 'equals' && known.outcome === 'broken'
  return { judgement: { ...known, outcome: 'insufficientData', reason: 'blank' }, suspicious }
}

const takenOff = ({ figure }: { readonly figure: Figure }): Part => ({ ...figure, minus: true })

const open = (outcome: 'notApplicable' | 'insufficientData', reason: 'missing' | 'nothingPrinted'): CellsJudgement => ({
  judgement: unjudged(outcome, reason),
  suspicious: false,
})
