import { repetitionRule, statedSumRule } from './agreement.js'
import { changeRule } from './change.js'
import { completionRule } from './completion.js'
import { notApplicableRule } from './emptiness.js'
import { fundsWithinAllRule, procurementRule, vehiclesRule } from './inequalities.js'
import type { NarrativeInspection } from './inspection.js'
import { itemsRule } from './items.js'
import { commonScoreRule } from './projects.js'
import { receptionsRule } from './receptions.js'
import { shareRule } from './share.js'
import { sharesRule } from './shareTotals.js'
import { visitorsRule } from './visitors.js'
import { zeroTogetherRule } from './zeroTogether.js'

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
  notApplicableRule,
  visitorsRule,
  receptionsRule,
]
