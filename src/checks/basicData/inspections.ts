import { investmentRateRule, scaleRateRule } from './buildings.js'
import type { BasicDataInspection } from './inspection.js'
import { nonPersonnelRule, threePublicRule, vehiclesRule } from './lineSums.js'
import { projectLinesRule } from './projectLines.js'
import { staffControlRateRule, staffTotalRule, staffWithinPostsRule } from './staffing.js'

/** Every rule on the basic data of a department, in the order of their ids. */
export const basicDataInspections: readonly BasicDataInspection[] = [
  staffControlRateRule,
  staffWithinPostsRule,
  staffTotalRule,
  threePublicRule,
  vehiclesRule,
  projectLinesRule,
  nonPersonnelRule,
  scaleRateRule,
  investmentRateRule,
]
