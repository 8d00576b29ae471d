import type { Idea } from '../idea.js'
import { formalities } from '../ideas/form/formalities.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { rowTotals } from '../ideas/money/rowTotals.js'
import { unitSlip } from '../ideas/money/unitSlip.js'
import { withinBudget } from '../ideas/money/withinBudget.js'
import { scoreWithinPoints } from '../ideas/scores/scoreWithinPoints.js'
/** What a summary of projects is held to. */
export const projectSummaryIdeas: readonly Idea[] = [
  scoreWithinPoints,
  executionRate,
  withinBudget,
  unitSlip,
  naturalMaximum,
  rowTotals,
  formalities,
]
