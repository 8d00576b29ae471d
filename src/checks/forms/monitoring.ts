import type { Idea } from '../idea.js'
import { formalities } from '../ideas/form/formalities.js'
import { filledTargets } from '../ideas/indicators/filledTargets.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { timeliness } from '../ideas/indicators/timeliness.js'
import { costWithinFunds } from '../ideas/money/costWithinFunds.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { midYearRates } from '../ideas/terms/midYearRates.js'
import { partOfLongerTerm } from '../ideas/terms/partOfLongerTerm.js'

/** What a monitoring form is held to. */
export const monitoringIdeas: readonly Idea[] = [
  executionRate,
  naturalMaximum,
  filledTargets,
  partOfLongerTerm,
  midYearRates,
  timeliness,
  costWithinFunds,
  formalities,
]
