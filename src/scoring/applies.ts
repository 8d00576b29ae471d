import type { Applies } from '../law/applies.js'

/** Self-evaluation forms of any year and place. */
export const everySelfEvaluation: Applies = { forms: ['selfEvaluation'], years: null, region: null, level: null }
