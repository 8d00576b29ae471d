import type { Idea } from '../idea.js'
import { formalities } from '../ideas/form/formalities.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { rowTotals } from '../ideas/money/rowTotals.js'

/** What a summary of projects is held to. */
export const projectSummaryIdeas: readonly Idea[] = [executionRate, naturalMaximum, rowTotals, formalities]
