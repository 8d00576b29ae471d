import { basicDataRules } from '../checks/forms/basicData.js'
import { departmentBudgetRules } from '../checks/forms/departmentBudget.js'
import { evaluationReportRules } from '../checks/forms/evaluationReport.js'
import { finalAccountsRules } from '../checks/forms/finalAccounts.js'
import { monitoringRules } from '../checks/forms/monitoring.js'
import { projectSummaryRules } from '../checks/forms/projectSummary.js'
import { selfEvaluationRules } from '../checks/forms/selfEvaluation.js'
import { selfEvaluationReportRules } from '../checks/forms/selfEvaluationReport.js'
import {
  departmentBudgetTargetRules,
  departmentTargetRules,
  projectTargetRules,
  specialFundTargetRules,
} from '../checks/forms/target.js'
import type { BasicData } from '../documents/basicData.js'
import type { DepartmentBudget } from '../documents/departmentBudget.js'
import type { DepartmentBudgetTarget } from '../documents/departmentBudgetTarget.js'
import type { DepartmentTarget } from '../documents/departmentTarget.js'
import type { EvaluationReport } from '../documents/evaluationReport.js'
import type { FinalAccounts } from '../documents/finalAccounts.js'
import type { Monitoring } from '../documents/monitoring.js'
import type { ProjectSummary } from '../documents/projectSummary.js'
import type { ProjectTarget } from '../documents/projectTarget.js'
import type { SelfEvaluation } from '../documents/selfEvaluation.js'
import type { SelfEvaluationReport } from '../documents/selfEvaluationReport.js'
import type { SpecialFundTarget } from '../documents/specialFundTarget.js'
import { type AuditOf, auditOf } from './auditOf.js'

/**
 * What is wrong in these final accounts, and what was checked?
 *
 * As `audit`, with the rules of this form alone: what a bundler need not take of other forms it leaves out.
 *
 * @throws TypeError for a document of another form, or none.
 * @example
 * const { findings } = auditFinalAccounts(FinalAccounts.parse(json))
 * findings[0]?.key // => 'S2:share:evaluatedProjects:all'
 */
export const auditFinalAccounts: AuditOf<FinalAccounts> = /* @__PURE__ */ auditOf(finalAccountsRules)

/** What is wrong in this budget, and what was checked? As `audit`, with the rules of this form alone. */
export const auditDepartmentBudget: AuditOf<DepartmentBudget> = /* @__PURE__ */ auditOf(departmentBudgetRules)

/** What is wrong in this self-evaluation, and what was checked? As `audit`, with the rules of this form alone. */
export const auditSelfEvaluation: AuditOf<SelfEvaluation> = /* @__PURE__ */ auditOf(selfEvaluationRules)

/** What is wrong in these basic data, and what was checked? As `audit`, with the rules of this form alone. */
export const auditBasicData: AuditOf<BasicData> = /* @__PURE__ */ auditOf(basicDataRules)

/** What is wrong in this report on a self-evaluation, and what was checked? As `audit`, with the rules of this form alone. */
export const auditSelfEvaluationReport: AuditOf<SelfEvaluationReport> =
  /* @__PURE__ */ auditOf(selfEvaluationReportRules)

/** What is wrong in this evaluation report, and what was checked? As `audit`, with the rules of this form alone. */
export const auditEvaluationReport: AuditOf<EvaluationReport> = /* @__PURE__ */ auditOf(evaluationReportRules)

/** What is wrong in this summary of projects, and what was checked? As `audit`, with the rules of this form alone. */
export const auditProjectSummary: AuditOf<ProjectSummary> = /* @__PURE__ */ auditOf(projectSummaryRules)

/** What is wrong in this monitoring form, and what was checked? As `audit`, with the rules of this form alone. */
export const auditMonitoring: AuditOf<Monitoring> = /* @__PURE__ */ auditOf(monitoringRules)

/** What is wrong in this target form of a project, and what was checked? As `audit`, with the rules of this form alone. */
export const auditProjectTarget: AuditOf<ProjectTarget> = /* @__PURE__ */ auditOf(projectTargetRules)

/** What is wrong in this target form of a special fund, and what was checked? As `audit`, with the rules of this form alone. */
export const auditSpecialFundTarget: AuditOf<SpecialFundTarget> = /* @__PURE__ */ auditOf(specialFundTargetRules)

/** What is wrong in this target form of a department, and what was checked? As `audit`, with the rules of this form alone. */
export const auditDepartmentTarget: AuditOf<DepartmentTarget> = /* @__PURE__ */ auditOf(departmentTargetRules)

/** What is wrong in this target form of all that a department spends, and what was checked? As `audit`, with the rules of this form alone. */
export const auditDepartmentBudgetTarget: AuditOf<DepartmentBudgetTarget> =
  /* @__PURE__ */ auditOf(departmentBudgetTargetRules)
