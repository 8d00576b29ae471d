import type { EvaluationReport } from '../../documents/evaluationReport.js'
import type { Monitoring } from '../../documents/monitoring.js'
import type { ProjectSummary } from '../../documents/projectSummary.js'
import type { SelfEvaluationReport } from '../../documents/selfEvaluationReport.js'
import { auditForm, type FormAudit } from '../formAudit.js'
import { contextFor } from './context.js'
import { evaluationInspections } from './evaluationInspections.js'
import { monitoringInspections } from './monitoringInspections.js'
import { narratedInspections, rectificationInspections, writtenInspections } from './reportInspections.js'
import { summaryInspections } from './summaryInspections.js'

const anyReport = [...narratedInspections, ...rectificationInspections, ...writtenInspections]

/** Every rule on a report of the evaluation of a department. */
export const auditEvaluationReport = (document: EvaluationReport): FormAudit =>
  auditForm([...anyReport, ...evaluationInspections], contextFor(document))

/** Every rule on a department's report on its own performance. */
export const auditSelfEvaluationReport = (document: SelfEvaluationReport): FormAudit =>
  auditForm(anyReport, contextFor(document))

/** Every rule on a summary of project self-evaluations. */
export const auditProjectSummary = (document: ProjectSummary): FormAudit =>
  auditForm([...narratedInspections, ...summaryInspections], contextFor(document))

/** Every rule on a monitoring form. */
export const auditMonitoring = (document: Monitoring): FormAudit =>
  auditForm([...narratedInspections, ...rectificationInspections, ...monitoringInspections], contextFor(document))
