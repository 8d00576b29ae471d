import type { Idea } from '../idea.js'
import { formalities } from '../ideas/form/formalities.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { timeliness } from '../ideas/indicators/timeliness.js'
import { costWithinFunds } from '../ideas/money/costWithinFunds.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { fullThoughMissed } from '../ideas/scores/fullThoughMissed.js'

/** What a self-evaluation form is held to. */
export const selfEvaluationIdeas: readonly Idea[] = [
  fullThoughMissed,
  executionRate,
  naturalMaximum,
  formalities,
  timeliness,
  costWithinFunds,
]
