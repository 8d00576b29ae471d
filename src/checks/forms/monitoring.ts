import type { Idea } from '../idea.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { goalLight } from '../ideas/monitoring/goalLight.js'
import { indicatorCompletion } from '../ideas/monitoring/indicatorCompletion.js'
import { lightFitsProgress } from '../ideas/monitoring/lightFitsProgress.js'
import { likelihood } from '../ideas/monitoring/likelihood.js'
import { owedCauses } from '../ideas/monitoring/owedCauses.js'
import { slowSpending } from '../ideas/monitoring/slowSpending.js'
import { ledgerIdeas } from './ledger.js'
import { sentenceIdeas } from './sentences.js'

/** What a monitoring form is held to. */
export const monitoringIdeas: readonly Idea[] = [
  executionRate,
  naturalMaximum,
  ...sentenceIdeas,
  ...ledgerIdeas,
  indicatorCompletion,
  likelihood,
  lightFitsProgress,
  goalLight,
  owedCauses,
  slowSpending,
]
