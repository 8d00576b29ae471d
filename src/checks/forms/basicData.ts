import type { Idea } from '../idea.js'
import { unitSlip } from '../ideas/money/unitSlip.js'
import { withinBudget } from '../ideas/money/withinBudget.js'

/** What the basic data of a department are held to. */
export const basicDataIdeas: readonly Idea[] = [withinBudget, unitSlip]
