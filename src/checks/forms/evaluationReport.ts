import type { Idea } from '../idea.js'
import { formalities } from '../ideas/form/formalities.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { fullThoughMissed } from '../ideas/scores/fullThoughMissed.js'

/** What an evaluation report is held to. */
export const evaluationReportIdeas: readonly Idea[] = [fullThoughMissed, naturalMaximum, formalities]
