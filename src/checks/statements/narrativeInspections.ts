import { repetitionRule, statedSumRule } from './agreement.js'
import { notApplicableRule } from './emptiness.js'
import { fundsWithinAllRule, procurementRule, vehiclesRule, zeroTogetherRule } from './inequalities.js'
import type { NarrativeInspection } from './inspection.js'
import { commonScoreRule, fullScoreRule } from './projects.js'
import { changeRule, completionRule, shareRule } from './rates.js'
import { itemsRule, sharesRule } from './totals.js'

/** The rules that the sentences of any document must satisfy. */
export const narrativeInspections: readonly NarrativeInspection[] = [
  completionRule,
  shareRule,
  changeRule,
  repetitionRule,
  statedSumRule,
  itemsRule,
  sharesRule,
  vehiclesRule,
  procurementRule,
  fundsWithinAllRule,
  zeroTogetherRule,
  commonScoreRule,
  fullScoreRule,
  notApplicableRule,
]
