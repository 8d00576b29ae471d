import { selfEvaluationReportWire } from '../../documents/selfEvaluationReport.js'
import { type FormRules, formRules } from '../formRules.js'
import { formalities } from '../ideas/form/formalities.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { budgetAdjustment } from '../ideas/money/budgetAdjustment.js'
import { narrativeIdeas } from './narrative.js'
import { reportIdeas } from './report.js'

/** What a self-evaluation report is held to. */
export const selfEvaluationReportRules: FormRules = /* @__PURE__ */ formRules(
  'selfEvaluationReport',
  selfEvaluationReportWire,
  [...narrativeIdeas, budgetAdjustment, naturalMaximum, formalities, ...reportIdeas],
)
