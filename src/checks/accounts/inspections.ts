import { outlineRule } from '../disclosure/outline.js'
import { tablesPresentRule } from '../disclosure/tablesPresent.js'
import { unitsRule } from '../disclosure/units.js'
import { repetitionRule, statedSumRule, tableRule } from '../statements/agreement.js'
import { notApplicableRule, saidEmptyRule } from '../statements/emptiness.js'
import { fundsWithinAllRule, procurementRule, vehiclesRule, zeroTogetherRule } from '../statements/inequalities.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { namesRule } from '../statements/names.js'
import { commonScoreRule, fullScoreRule } from '../statements/projects.js'
import { changeRule, completionRule, shareRule } from '../statements/rates.js'
import { itemsRule, sharesRule } from '../statements/totals.js'
import { codesRule, treeRule } from './codes.js'
import { lastYearRule, openingRule } from './previousYear.js'

/** Every rule on codes, narrative, disclosure and last year that final accounts must satisfy. */
export const accountInspections: readonly AccountsInspection[] = [
  codesRule,
  treeRule,
  completionRule,
  shareRule,
  changeRule,
  tableRule,
  repetitionRule,
  statedSumRule,
  itemsRule,
  sharesRule,
  vehiclesRule,
  procurementRule,
  fundsWithinAllRule,
  zeroTogetherRule,
  namesRule,
  commonScoreRule,
  fullScoreRule,
  saidEmptyRule,
  notApplicableRule,
  outlineRule,
  unitsRule,
  tablesPresentRule,
  openingRule,
  lastYearRule,
]
