import { projectSummaryWire } from '../../documents/projectSummary.js'
import { type FormRules, formRules } from '../formRules.js'
import { formalities } from '../ideas/form/formalities.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { rateWithinParts } from '../ideas/money/rateWithinParts.js'
import { rowTotals } from '../ideas/money/rowTotals.js'
import { unitSlip } from '../ideas/money/unitSlip.js'
import { withinBudget } from '../ideas/money/withinBudget.js'
import { markedDeviation } from '../ideas/projects/markedDeviation.js'
import { projectListedOnce } from '../ideas/projects/projectListedOnce.js'
import { scoreWithinRates } from '../ideas/projects/scoreWithinRates.js'
import { systemOutturn } from '../ideas/projects/systemOutturn.js'
import { unspentOutput } from '../ideas/projects/unspentOutput.js'
import { wholeWeight } from '../ideas/projects/wholeWeight.js'
import { scoreWithinPoints } from '../ideas/scores/scoreWithinPoints.js'
import { narrativeIdeas } from './narrative.js'
import { sentenceIdeas } from './sentences.js'

/** What a summary of projects is held to. */
export const projectSummaryRules: FormRules = /* @__PURE__ */ formRules('projectSummary', projectSummaryWire, [
  ...narrativeIdeas,
  scoreWithinPoints,
  executionRate,
  rateWithinParts,
  withinBudget,
  unitSlip,
  naturalMaximum,
  rowTotals,
  formalities,
  ...sentenceIdeas,
  projectListedOnce,
  systemOutturn,
  markedDeviation,
  unspentOutput,
  scoreWithinRates,
  wholeWeight,
])
