import type { Idea } from '../idea.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { onePurpose } from '../ideas/projects/onePurpose.js'
import { projectListedOnce } from '../ideas/projects/projectListedOnce.js'
import { fullThoughMissed } from '../ideas/scores/fullThoughMissed.js'
import { reportIdeas } from './report.js'

/** What an evaluation report is held to. */
export const evaluationReportIdeas: readonly Idea[] = [
  fullThoughMissed,
  naturalMaximum,
  ...reportIdeas,
  projectListedOnce,
  onePurpose,
]
