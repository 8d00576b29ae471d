import { buildingLimitsRule, investmentRateRule, scaleRateRule } from './buildings.js'
import type { BasicDataInspection } from './inspection.js'
import { nonPersonnelLimitRule, procurementLimitRule, threePublicLimitRule } from './limits.js'
import { nonPersonnelRule, threePublicRule, vehiclesRule } from './lineSums.js'
import { projectLinesRule } from './projectLines.js'
import { staffControlRateRule, staffTotalRule, staffWithinPostsRule } from './staffing.js'
import { unitSlipRule } from './unitSlip.js'

/** Every rule on the basic data of a department, in the order of their ids. */
export const basicDataInspections: readonly BasicDataInspection[] = [
  staffControlRateRule,
  staffWithinPostsRule,
  staffTotalRule,
  threePublicRule,
  vehiclesRule,
  projectLinesRule,
  nonPersonnelRule,
  nonPersonnelLimitRule,
  threePublicLimitRule,
  procurementLimitRule,
  scaleRateRule,
  investmentRateRule,
  buildingLimitsRule,
  unitSlipRule,
]
