import type { MonitoringInspection } from './context.js'
import { farAheadRule } from './farAhead.js'
import { forecastWithinBudgetRule, fundSumsRule } from './monitoredMoney.js'

/** What the money and indicators of a monitoring form must satisfy. */
export const monitoringInspections: readonly MonitoringInspection[] = [
  forecastWithinBudgetRule,
  farAheadRule,
  fundSumsRule,
]
