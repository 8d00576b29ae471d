import { defaultWordScale, type WordScaleDefinition } from '../targets/wordScale.js'
import { bandedExecution2021 } from './executionPolicies/bandedExecution2021.js'
import { linearExecution } from './executionPolicies/linearExecution.js'
import type { ExecutionPolicy } from './executionPolicy.js'
import type { GradeBands } from './gradeBands.js'
import { lenientGrades, nationalGrades } from './grades.js'
import {
  budgetAdjustment,
  farAboveTarget,
  guangxiFarAboveTarget,
  missedTarget,
  monitoringDeviation,
} from './reasonDuties.js'
import type { ReasonDuty } from './reasonDuty.js'
import { henanWords } from './wordScales/henanWords.js'
import { hunanWords } from './wordScales/hunanWords.js'
import { selfEvaluationWords } from './wordScales/selfEvaluationWords.js'
import { shanghaiGradeWords } from './wordScales/shanghaiGradeWords.js'

/** Every way to score the execution of a budget, for lists of definitions; nothing is looked up in it. */
export const executionPolicies: readonly ExecutionPolicy[] = [linearExecution, bandedExecution2021]

/** Every set of grades. */
export const gradeBands: readonly GradeBands[] = [nationalGrades, lenientGrades]

/** Every duty to give a reason. */
export const reasonDuties: readonly ReasonDuty[] = [
  missedTarget,
  farAboveTarget,
  guangxiFarAboveTarget,
  budgetAdjustment,
  monitoringDeviation,
]

/** Every scale of words. */
export const wordScales: readonly WordScaleDefinition[] = [
  defaultWordScale,
  selfEvaluationWords,
  hunanWords,
  henanWords,
  shanghaiGradeWords,
]
