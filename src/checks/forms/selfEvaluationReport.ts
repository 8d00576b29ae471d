import type { Idea } from '../idea.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { reportIdeas } from './report.js'

/** What a self-evaluation report is held to. */
export const selfEvaluationReportIdeas: readonly Idea[] = [naturalMaximum, ...reportIdeas]
