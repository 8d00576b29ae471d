import type { EvaluationReport } from '../../documents/evaluationReport.js'
import type { EvaluationReportJson } from '../../documents/json/evaluationReportJson.js'
import type { MonitoringJson } from '../../documents/json/monitoringJson.js'
import type { ProjectSummaryJson } from '../../documents/json/projectSummaryJson.js'
import type { Monitoring } from '../../documents/monitoring.js'
import type { ProjectSummary } from '../../documents/projectSummary.js'
import type { Narrated } from '../../facts/narrative/narrated.js'
import { type NarrativeContext, narrativeOf } from '../../facts/narrative/narrative.js'
import type { Inspection } from '../inspection.js'

/** What reports share beside their sentences: each part where the form has it. */
type ReportParts = Pick<
  EvaluationReport,
  'outline' | 'staffing' | 'problems' | 'measures' | 'uses' | 'indicators' | 'projects'
>

type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** A document with its narrative made ready. */
export interface FormContext<D> extends NarrativeContext {
  readonly document: D & Narrated
}

/** What rules on any report look at. */
export type ReportContext = FormContext<Pick<EvaluationReport, 'unit'> & Partly<ReportParts>>
export type EvaluationContext = FormContext<EvaluationReport>
export type SummaryContext = FormContext<ProjectSummary>
export type MonitoringContext = FormContext<Monitoring>

/** A rule on any report, with the parts of one that show it. */
export type ReportInspection = Inspection<ReportContext, Partial<EvaluationReportJson>>
export type EvaluationInspection = Inspection<EvaluationContext, Partial<EvaluationReportJson>>
export type SummaryInspection = Inspection<SummaryContext, Partial<ProjectSummaryJson>>
export type MonitoringInspection = Inspection<MonitoringContext, Partial<MonitoringJson>>

/** A document as its rules look at it. */
export const contextFor = <D extends Narrated>(document: D): FormContext<D> => ({ ...narrativeOf(document), document })
