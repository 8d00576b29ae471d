import { frozen } from '../exact/frozen.js'
import type { Instrument } from './basis.js'
import { budgetLaw, budgetLawRegulations } from './budgetLaw.js'
import { arithmetic, printedForm, roundingNote, statedMethod } from './grounds.js'
import {
  budgetClassification,
  commonIndicatorFramework,
  coreIndicatorGuidelines,
  disclosureProcedures,
  goalManagementMeasures,
  monitoringMeasures,
  performanceManagementOpinions,
  projectEvaluationMeasures,
} from './national.js'
import {
  commonPractice,
  countyScoringScheme,
  dayingScoringRule,
  formerCentralRule,
  formerFormNote,
  monitoringSystems,
  provincialSystems,
  sichuanMonitoringNotice,
} from './practices.js'
import { smallBusinessProcurementMeasures } from './procurement.js'
import { pefa2016, roundingStandard } from './references.js'

export * from './budgetLaw.js'
export * from './grounds.js'
export * from './national.js'
export * from './practices.js'
export * from './procurement.js'
export * from './references.js'

/** Everything a rule may rest on: national instruments, references, grounds without a number, practices seen. */
export const instruments: readonly Instrument[] = /* @__PURE__ */ frozen([
  budgetLaw,
  budgetLawRegulations,
  performanceManagementOpinions,
  projectEvaluationMeasures,
  commonIndicatorFramework,
  coreIndicatorGuidelines,
  goalManagementMeasures,
  monitoringMeasures,
  disclosureProcedures,
  smallBusinessProcurementMeasures,
  budgetClassification,
  roundingStandard,
  pefa2016,
  arithmetic,
  printedForm,
  roundingNote,
  statedMethod,
  provincialSystems,
  monitoringSystems,
  sichuanMonitoringNotice,
  formerFormNote,
  dayingScoringRule,
  countyScoringScheme,
  formerCentralRule,
  commonPractice,
])
