import type { Idea } from '../idea.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { budgetAdjustment } from '../ideas/money/budgetAdjustment.js'

/** What a self-evaluation report is held to. */
export const selfEvaluationReportIdeas: readonly Idea[] = [budgetAdjustment, naturalMaximum]
