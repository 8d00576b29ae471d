import type { Idea } from '../idea.js'
import { formalities } from '../ideas/form/formalities.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { budgetAdjustment } from '../ideas/money/budgetAdjustment.js'
import { reportIdeas } from './report.js'
/** What a self-evaluation report is held to. */
export const selfEvaluationReportIdeas: readonly Idea[] = [
  budgetAdjustment,
  naturalMaximum,
  formalities,
  ...reportIdeas,
]
