import { controlRate } from './ideas/documents/controlRate.js'
import { mixedMoney } from './ideas/documents/mixedMoney.js'
import { oneFigure } from './ideas/documents/oneFigure.js'
import { oneReason } from './ideas/documents/oneReason.js'
import { oneTarget } from './ideas/documents/oneTarget.js'
import { partBeyondOther } from './ideas/documents/partBeyondOther.js'
import { projectsWithin } from './ideas/documents/projectsWithin.js'
import type { Reconciliation } from './reconciliation.js'

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
