import { budgetAdjustmentRule } from './budgetAdjustment.js'
import type { ReportInspection } from './context.js'

/** What reports in prose must satisfy beyond the rules on every narrative. */
export const writtenInspections: readonly ReportInspection[] = [budgetAdjustmentRule]
