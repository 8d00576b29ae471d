import type { SummaryInspection } from './context.js'
import { flagRule, unspentFlagRule } from './deviationFlag.js'
import { rowListedOnceRule } from './listedOnce.js'
import { systemOutturnRule } from './summaryMoney.js'
import { scoreMeanRule } from './summaryScores.js'
import { unspentOutputRule } from './unspentOutput.js'
import { wholeWeightRule } from './wholeWeight.js'

/** What the rows of a summary of project self-evaluations must satisfy. */
export const summaryInspections: readonly SummaryInspection[] = [
  systemOutturnRule,
  unspentFlagRule,
  flagRule,
  unspentOutputRule,
  scoreMeanRule,
  wholeWeightRule,
  rowListedOnceRule,
]
