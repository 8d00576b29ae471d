import { BasicData } from './basicData.js'
import { DepartmentBudgetTarget } from './departmentBudgetTarget.js'
import { DepartmentTarget } from './departmentTarget.js'
import { EvaluationReport } from './evaluationReport.js'
import { FinalAccounts } from './finalAccounts.js'
import type { FormKind } from './formKinds.js'
import { Monitoring } from './monitoring.js'
import { ProjectSummary } from './projectSummary.js'
import { ProjectTarget } from './projectTarget.js'
import { SelfEvaluation } from './selfEvaluation.js'
import { SelfEvaluationReport } from './selfEvaluationReport.js'
import { SpecialFundTarget } from './specialFundTarget.js'

/** Every form, by the `kind` that its documents state. */
export const forms = {
  finalAccounts: FinalAccounts,
  selfEvaluation: SelfEvaluation,
  basicData: BasicData,
  selfEvaluationReport: SelfEvaluationReport,
  evaluationReport: EvaluationReport,
  projectSummary: ProjectSummary,
  monitoring: Monitoring,
  projectTarget: ProjectTarget,
  specialFundTarget: SpecialFundTarget,
  departmentTarget: DepartmentTarget,
  departmentBudgetTarget: DepartmentBudgetTarget,
} as const satisfies Readonly<Record<FormKind, unknown>>

/** A document of any form. */
export type AnyDocument = { [K in FormKind]: ReturnType<(typeof forms)[K]['parse']> }[FormKind]
