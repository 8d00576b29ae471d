import type { Rule } from '../rule.js'
import { evaluationInspections } from './evaluationInspections.js'
import { monitoringInspections } from './monitoringInspections.js'
import { narratedInspections, rectificationInspections, writtenInspections } from './reportInspections.js'
import { summaryInspections } from './summaryInspections.js'

/** Every rule on reports, summaries and monitoring forms, each once. */
export const reportRules: readonly Rule[] = [
  ...evaluationInspections,
  ...writtenInspections,
  ...narratedInspections,
  ...rectificationInspections,
  ...summaryInspections,
  ...monitoringInspections,
]
