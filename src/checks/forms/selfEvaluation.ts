import type { Idea } from '../idea.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { fullThoughMissed } from '../ideas/scores/fullThoughMissed.js'
import { projectsWithScore } from '../ideas/told/projectsWithScore.js'

/** What a self-evaluation form is held to. */
export const selfEvaluationIdeas: readonly Idea[] = [fullThoughMissed, executionRate, naturalMaximum, projectsWithScore]
