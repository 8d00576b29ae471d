import { bandedExecution2021 } from './executionPolicies/bandedExecution2021.js'
import { linearExecution } from './executionPolicies/linearExecution.js'
import type { ExecutionPolicy } from './executionPolicy.js'
import type { GradeBands } from './gradeBands.js'
import { lenientGrades, nationalGrades } from './grades.js'
import { banded2021 } from './policies/banded2021.js'
import { countyStaffControl } from './policies/countyStaffControl.js'
import { countyThreePublic } from './policies/countyThreePublic.js'
import { daying } from './policies/daying.js'
import { formerCentral } from './policies/formerCentral.js'
import { hubei } from './policies/hubei.js'
import { linear2020 } from './policies/linear2020.js'
import { provincial } from './policies/provincial.js'
import { satisfactionBands2021 } from './policies/satisfactionBands2021.js'
import { yesNo } from './policies/yesNo.js'
import type { ScoringPolicy } from './policy.js'
import {
  budgetAdjustment,
  farAboveTarget,
  guangxiFarAboveTarget,
  missedTarget,
  monitoringDeviation,
} from './reasonDuties.js'
import type { ReasonDuty } from './reasonDuty.js'

/** Every scoring policy of the library, for lists of definitions; nothing is looked up in it. */
export const scoringPolicies: readonly ScoringPolicy[] = [
  linear2020,
  banded2021,
  satisfactionBands2021,
  provincial,
  hubei,
  daying,
  countyStaffControl,
  countyThreePublic,
  formerCentral,
  yesNo,
]

/** Every way to score the execution of a budget. */
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
