import type * as z from 'zod'
import { basicDataWire } from './basicData.js'
import { departmentBudgetWire } from './departmentBudget.js'
import { departmentBudgetTargetWire } from './departmentBudgetTarget.js'
import { departmentTargetWire } from './departmentTarget.js'
import { evaluationReportWire } from './evaluationReport.js'
import { finalAccountsWire } from './finalAccounts.js'
import type { FormKind } from './formKinds.js'
import { monitoringWire } from './monitoring.js'
import { projectSummaryWire } from './projectSummary.js'
import { projectTargetWire } from './projectTarget.js'
import { selfEvaluationWire } from './selfEvaluation.js'
import { selfEvaluationReportWire } from './selfEvaluationReport.js'
import { specialFundTargetWire } from './specialFundTarget.js'

/** The JSON of every form as it is written, before it is read. The definitions have the same, with all that describes a form. */
export const wires: Readonly<Record<FormKind, z.ZodObject>> = {
  finalAccounts: finalAccountsWire,
  departmentBudget: departmentBudgetWire,
  selfEvaluation: selfEvaluationWire,
  basicData: basicDataWire,
  selfEvaluationReport: selfEvaluationReportWire,
  evaluationReport: evaluationReportWire,
  projectSummary: projectSummaryWire,
  monitoring: monitoringWire,
  projectTarget: projectTargetWire,
  specialFundTarget: specialFundTargetWire,
  departmentTarget: departmentTargetWire,
  departmentBudgetTarget: departmentBudgetTargetWire,
}
