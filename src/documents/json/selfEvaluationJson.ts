import type { FormHeaderJson } from './formHeaderJson.js'
import type { FundingCode } from './fundingCode.js'
import type { IndicatorColumnsJson, PrintedColumnJson } from './indicatorColumnsJson.js'
import type { Statement } from './statementJson.js'

/** The project that a form is about. */
export interface EvaluatedProjectJson {
  name: string
  code?: string | undefined
  category?: string | undefined
  attributes?: { label: string; value: string }[] | undefined
}

/** `group` is the heading above a row, `amount` a figure that stands in no column of a stage of the budget. */
export interface FundingRowJson {
  code?: FundingCode | undefined
  label: string
  group?: string | undefined
  originalBudget?: string | undefined
  finalBudget?: string | undefined
  outturn?: string | undefined
  amount?: string | undefined
  previousBudget?: string | undefined
  previousOutturn?: string | undefined
  points?: string | undefined
  rate?: string | undefined
  score?: string | undefined
  columns?: PrintedColumnJson[] | undefined
}

/** A goal, and what became of it. */
export interface EvaluatedGoalJson {
  label?: string | undefined
  expected: string
  achieved: string
}

/** A task, and what was done. */
export interface EvaluatedTaskJson {
  name: string
  content?: string | undefined
  actual?: string | undefined
}

/** Points that a form prints beside a level-1 or level-2 label: `产出指标(50分)`. */
export interface SectionPointsJson {
  level1: string
  level2?: string | undefined
  points?: string | undefined
  score?: string | undefined
}

/** An indicator with its target, its actual value and its score. */
export interface EvaluatedIndicatorJson extends IndicatorColumnsJson {
  line?: string | undefined
  level1: string
  level2: string
  level3: string
  target: string
  actual: string
  points?: string | undefined
  score?: string | undefined
  statedDeviation?: string | undefined
  reason?: string | undefined
  standard?: string | undefined
  source?: string | undefined
  evidence?: string | undefined
  reviewedScore?: string | undefined
  deductionReason?: string | undefined
  /** So many rows have this score between them: its cell is merged over them, and stands on the first. */
  scoreRows?: number | undefined
}

/** The last row of the form. */
export interface EvaluationTotalsJson {
  points?: string | undefined
  score?: string | undefined
  reviewedScore?: string | undefined
  grade?: string | undefined
}

/** A self-evaluation form as JSON, figures as printed strings: what `SelfEvaluation` reads. */
export interface SelfEvaluationJson extends FormHeaderJson {
  kind: 'selfEvaluation'
  form: 'project' | 'department'
  framework?: string | undefined
  project?: EvaluatedProjectJson | undefined
  /** Where one form is of several. */
  projectList?: EvaluatedProjectJson[] | undefined
  funding: FundingRowJson[]
  goals: EvaluatedGoalJson[]
  tasks?: EvaluatedTaskJson[] | undefined
  sections?: SectionPointsJson[] | undefined
  indicators: EvaluatedIndicatorJson[]
  totals?: EvaluationTotalsJson | undefined
  statements?: Statement[] | undefined
  /** A reason printed once, for the form as a whole. */
  formReason?: string | undefined
}
