import type { Idea } from '../idea.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { executionRate } from '../ideas/money/executionRate.js'

/** What a summary of projects is held to. */
export const projectSummaryIdeas: readonly Idea[] = [executionRate, naturalMaximum]
