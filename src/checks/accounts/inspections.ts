import { outlineRule } from '../disclosure/outline.js'
import { tablesPresentRule } from '../disclosure/tablesPresent.js'
import { unitsRule } from '../disclosure/units.js'
import { tableRule } from '../statements/agreement.js'
import { saidEmptyRule } from '../statements/emptiness.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { namesRule } from '../statements/names.js'
import { narrativeInspections } from '../statements/narrativeInspections.js'
import { treeRule } from './codePlaces.js'
import { codesRule } from './codes.js'
import { openingRule } from './openingBalance.js'
import { lastYearRule } from './previousYear.js'

/** Every rule on codes, narrative, disclosure and last year that final accounts must satisfy. */
export const accountInspections: readonly AccountsInspection[] = [
  codesRule,
  treeRule,
  ...narrativeInspections,
  tableRule,
  namesRule,
  saidEmptyRule,
  outlineRule,
  unitsRule,
  tablesPresentRule,
  openingRule,
  lastYearRule,
]
