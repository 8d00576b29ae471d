/** Forms one by one, for programs that are bundled and know which they get: the audit of each by its rules alone. */

export {
  auditBasicData,
  auditDepartmentBudget,
  auditDepartmentBudgetTarget,
  auditDepartmentTarget,
  auditEvaluationReport,
  auditFinalAccounts,
  auditMonitoring,
  auditProjectSummary,
  auditProjectTarget,
  auditSelfEvaluation,
  auditSelfEvaluationReport,
  auditSpecialFundTarget,
} from '../procedures/auditForms.js'
export type { AuditOf } from '../procedures/auditOf.js'
