import type { EvaluationInspection } from './context.js'
import { projectListedOnceRule } from './listedOnce.js'
import { onePurposeRule } from './onePurpose.js'

/** What the marks and projects of an evaluation report must satisfy. */
export const evaluationInspections: readonly EvaluationInspection[] = [projectListedOnceRule, onePurposeRule]
