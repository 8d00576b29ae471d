import type { Idea } from '../idea.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { countedNames } from '../ideas/told/countedNames.js'
import { projectsWithScore } from '../ideas/told/projectsWithScore.js'
import { staffIdeas } from './staff.js'

/** What any target form is held to. */
export const targetIdeas: readonly Idea[] = [naturalMaximum, countedNames, projectsWithScore, ...staffIdeas]
