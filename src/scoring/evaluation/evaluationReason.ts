import type { Reason } from '../../verdicts/outcome.js'
import type { ScoreReason } from '../reasons.js'

/** Why a line could not be decided. */
export type EvaluationReason = ScoreReason | Reason
