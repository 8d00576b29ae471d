import { outlineRule } from '../disclosure/outline.js'
import { tablesPresentRule } from '../disclosure/tablesPresent.js'
import { unitsRule } from '../disclosure/units.js'
import { tableRule } from '../statements/agreesWithTables.js'
import { saidEmptyRule } from '../statements/emptiness.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { namesRule } from '../statements/names.js'
import { narrativeInspections } from '../statements/narrativeInspections.js'
import { runningCostRule } from '../statements/runningCost.js'
import { treeRule } from './codePlaces.js'
import { codesRule, sectionsRule } from './codes.js'
import { itemsWithinAllRule } from './itemsWithinAll.js'
import { openingRule } from './openingBalance.js'
import { lastYearRule } from './previousYear.js'

/** Every rule on codes, narrative, disclosure and last year that final accounts must satisfy. */
export const accountInspections: readonly AccountsInspection[] = [
  codesRule,
  treeRule,
  sectionsRule,
  itemsWithinAllRule,
  ...narrativeInspections,
  tableRule,
  namesRule,
  saidEmptyRule,
  runningCostRule,
  outlineRule,
  unitsRule,
  tablesPresentRule,
  openingRule,
  lastYearRule,
]
