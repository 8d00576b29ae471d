import { buildingLimitsRule } from './buildings.js'
import type { BasicDataInspection } from './inspection.js'
import { nonPersonnelLimitRule, procurementLimitRule, threePublicLimitRule } from './limits.js'
import { unitSlipRule } from './unitSlip.js'

/** Every rule on the basic data of a department, in the order of their ids. */
export const basicDataInspections: readonly BasicDataInspection[] = [
  nonPersonnelLimitRule,
  threePublicLimitRule,
  procurementLimitRule,
  buildingLimitsRule,
  unitSlipRule,
]
