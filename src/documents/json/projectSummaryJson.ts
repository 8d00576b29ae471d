import type { FormHeaderJson } from './formHeaderJson.js'
import type { Statement } from './statementJson.js'

/** 得分率: the score of one dimension as a share of its points. */
export interface ScoreRatesJson {
  fundManagement?: string | undefined
  cost?: string | undefined
  output?: string | undefined
  benefit?: string | undefined
  satisfaction?: string | undefined
}

/** The money and the scores of a project, or of all. `systemOutturn` is what the budget system says was spent. */
export interface SummaryMoneyJson {
  originalBudget?: string | undefined
  finalBudget?: string | undefined
  outturn?: string | undefined
  systemOutturn?: string | undefined
  rate?: string | undefined
  scoreRates?: ScoreRatesJson | undefined
  score?: string | undefined
}

/** A project as the summary lists it. `aliases` are the names that other papers give it, `deviationFlag` 是否有偏差项目. */
export interface SummaryRowJson extends SummaryMoneyJson {
  line?: string | undefined
  unitCode?: string | undefined
  unitName?: string | undefined
  departmentCode?: string | undefined
  departmentName?: string | undefined
  name: string
  code?: string | undefined
  aliases?: string[] | undefined
  category?: string | undefined
  financeOffice?: string | undefined
  deviationFlag?: string | undefined
}

/** The last row of the summary. */
export interface SummaryTotalsJson extends SummaryMoneyJson {
  label?: string | undefined
}

/** A summary of project self-evaluations as JSON, figures as printed strings: what `ProjectSummary` reads. */
export interface ProjectSummaryJson extends FormHeaderJson {
  kind: 'projectSummary'
  rows: SummaryRowJson[]
  totals?: SummaryTotalsJson | undefined
  statements?: Statement[] | undefined
}
