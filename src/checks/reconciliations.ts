import { controlRate } from './ideas/documents/controlRate.js'
import { mixedMoney } from './ideas/documents/mixedMoney.js'
import { oneFigure } from './ideas/documents/oneFigure.js'
import { oneReason } from './ideas/documents/oneReason.js'
import { oneTarget } from './ideas/documents/oneTarget.js'
import { partBeyondOther } from './ideas/documents/partBeyondOther.js'
import { projectsWithin } from './ideas/documents/projectsWithin.js'
import { budgetInAccounts } from './ideas/families/inAccounts.js'
import { onePaper } from './ideas/families/onePaper.js'
import { onLastYear } from './ideas/families/onLastYear.js'
import { outturnOfLastYear } from './ideas/families/outturnOfLastYear.js'
import { projectTerms } from './ideas/families/projectTerms.js'
import { unitsThere } from './ideas/families/unitsThere.js'
import { unitsTogether } from './ideas/families/unitsTogether.js'
import { unitsWithin } from './ideas/families/unitsWithin.js'
import type { Reconciliation } from './reconciliation.js'
import type { WiderReconciliation } from './widerReconciliation.js'

/** Every idea that documents of one unit and year are held to together. */
export const reconciliations: readonly Reconciliation[] = [
  oneFigure,
  projectsWithin,
  controlRate,
  oneTarget,
  partBeyondOther,
  mixedMoney,
  oneReason,
]

/** Every idea that documents of several units or years are held to together. */
export const widerReconciliations: readonly WiderReconciliation[] = [
  unitsTogether,
  unitsThere,
  unitsWithin,
  onLastYear,
  budgetInAccounts,
  outturnOfLastYear,
  projectTerms,
  onePaper,
]
