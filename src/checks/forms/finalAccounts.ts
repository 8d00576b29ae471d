import type { Idea } from '../idea.js'
import { projectsWithScore } from '../ideas/told/projectsWithScore.js'

/** What final accounts are held to. */
export const finalAccountsIdeas: readonly Idea[] = [projectsWithScore]
