import type { TargetInspection } from './inspection.js'
import { listedRule } from './listed.js'
import { staffRateRule } from './organisation.js'

/** Every rule on money, indicators, goals and formalities that target forms must satisfy, in the order of their ids. */
export const targetInspections: readonly TargetInspection[] = [listedRule, staffRateRule]
