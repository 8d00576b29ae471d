import type { Idea } from '../idea.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { executionRate } from '../ideas/money/executionRate.js'

/** What a monitoring form is held to. */
export const monitoringIdeas: readonly Idea[] = [executionRate, naturalMaximum]
