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
  if (parts.length === 0 || isMissing(whole) || parts.some(isMissing) || minus.some(isMissing))
    return open('insufficientData', 'missing')
  const printed = figuresOf(parts, minus, isAlike)
  if (printed.length === 0 && !hasFigure(whole)) return open('notApplicable', 'nothingPrinted')
  const stated: Figure = hasFigure(whole) ? whole.figure : { value: zero, decimals: 0 }
  if (hasFigure(whole) && printed.length === parts.length + minus.length)
    return { judgement: judgeSum(stated, printed, relation, exact), suspicious: false }
  const nothing = { value: zero, decimals: stated.decimals }
  const known = judgeSum(stated, printed.length > 0 ? printed : [nothing], 'equals', exact)
  const suspicious = relation === 'equals' && known.outcome === 'broken'
  return { judgement: { ...known, outcome: 'insufficientData', reason: 'blank' }, suspicious }
}

const isMissing = ({ figure }: PrintedCell): boolean => figure === 'missing'

/** The figures among the parts, and those that are taken off. */
function figuresOf(parts: readonly PrintedCell[], minus: readonly PrintedCell[], isAlike: boolean): readonly Part[] {
  const figures: Part[] = []
  for (const part of parts) if (hasFigure(part)) figures.push(part.figure)
  for (const part of minus) if (hasFigure(part)) figures.push(takenOff(part))
  return isAlike ? alike(figures) : figures
}

const takenOff = ({ figure }: { readonly figure: Figure }): Part => ({ ...figure, minus: true })

const open = (outcome: 'notApplicable' | 'insufficientData', reason: 'missing' | 'nothingPrinted'): CellsJudgement => ({
  judgement: unjudged(outcome, reason),
  suspicious: false,
})
