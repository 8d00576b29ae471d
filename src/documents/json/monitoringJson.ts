import type { FormHeaderJson } from './formHeaderJson.js'
import type { FundingCode } from './fundingCode.js'
import type { IndicatorColumnsJson, PrintedColumnJson } from './indicatorColumnsJson.js'
import type { RectificationJson } from './rectificationJson.js'
import type { Statement } from './statementJson.js'

/** The row of a source of funds that only monitoring forms print. */
export type MonitoringSource =
  | 'central'
  | 'provincial'
  | 'municipal'
  | 'county'
  | 'superior'
  | 'sameLevel'
  | 'ownFunds'
  | 'loans'
  | 'socialCapital'

/** Which support failed, as marked or told in the columns of the form, and the explanation. */
export interface CausesJson {
  funding?: string | undefined
  institution?: string | undefined
  staff?: string | undefined
  equipment?: string | undefined
  other?: string | undefined
  explanation?: string | undefined
}

/** What stands beside every row that is watched. `signal` is a light that the system printed. */
export interface WatchJson {
  causes?: CausesJson | undefined
  likelihood?: string | undefined
  signal?: string | undefined
  note?: string | undefined
}

/** Money: the budget, what was to be spent and was spent in the period, and what will be spent by the end of the year. */
export interface MonitoredFundingJson extends WatchJson {
  code?: FundingCode | MonitoringSource | undefined
  label: string
  group?: string | undefined
  originalBudget?: string | undefined
  finalBudget?: string | undefined
  plannedOutturn?: string | undefined
  outturn?: string | undefined
  rate?: string | undefined
  forecastOutturn?: string | undefined
  forecastRate?: string | undefined
  previousBudget?: string | undefined
  previousOutturn?: string | undefined
  points?: string | undefined
  score?: string | undefined
  columns?: PrintedColumnJson[] | undefined
}

/** A goal, what was done and what will be. */
export interface MonitoredGoalJson extends WatchJson {
  label?: string | undefined
  expected: string
  progress?: string | undefined
  forecast?: string | undefined
}

/** An indicator: its target for the year and for the period, what is done, and what will be by the end of the year. */
export interface MonitoredIndicatorJson extends WatchJson, IndicatorColumnsJson {
  line?: string | undefined
  level1: string
  level2: string
  level3: string
  target: string
  periodTarget?: string | undefined
  actual: string
  forecast?: string | undefined
  points?: string | undefined
}

/** A monitoring form as JSON, figures as printed strings: what `Monitoring` reads. */
export interface MonitoringJson extends FormHeaderJson, RectificationJson {
  kind: 'monitoring'
  form: 'project' | 'department'
  /** The months watched, from January to `month`; `label` is what the paper calls them. */
  period: { label?: string | undefined; month: number }
  project?: { name: string; code?: string | undefined; category?: string | undefined } | undefined
  funding: MonitoredFundingJson[]
  goals: MonitoredGoalJson[]
  indicators: MonitoredIndicatorJson[]
  statements?: Statement[] | undefined
}
