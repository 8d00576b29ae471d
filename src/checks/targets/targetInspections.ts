import { controlRateRule } from './controlRate.js'
import { directionRule } from './direction.js'
import { expenditureRule, linesRule } from './expenditure.js'
import { fundingRule } from './funding.js'
import { emptyGroupRule } from './groups.js'
import type { TargetInspection } from './inspection.js'
import { listedRule } from './listed.js'
import { staffRateRule } from './organisation.js'
import { pointsRule } from './points.js'
import { requiredLevelsRule } from './requiredLevels.js'
import { sameIndicatorRule } from './sameIndicator.js'
import { unitSlipRule } from './unitSlip.js'

/** Every rule on money, indicators, goals and formalities that target forms must satisfy, in the order of their ids. */
export const targetInspections: readonly TargetInspection[] = [
  fundingRule,
  expenditureRule,
  linesRule,
  emptyGroupRule,
  sameIndicatorRule,
  controlRateRule,
  directionRule,
  unitSlipRule,
  listedRule,
  staffRateRule,
  pointsRule,
  requiredLevelsRule,
]
