import type { Idea } from '../idea.js'
import { answeredProblems } from '../ideas/problems/answeredProblems.js'
import { measureTerms } from '../ideas/problems/measureTerms.js'

/** What a ledger of problems and measures is held to. */
export const ledgerIdeas: readonly Idea[] = [answeredProblems, measureTerms]
