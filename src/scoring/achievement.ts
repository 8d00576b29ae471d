import type { Decimal } from '../exact/decimal.js'
import { assess } from '../targets/assess.js'
import type { Assessment } from '../targets/assessment.js'
import type { QuantityTarget, Target } from '../targets/target.js'
import { defaultWordScale } from '../targets/wordScale.js'
import { curveFor } from './curveFor.js'
import { frameworkDirectionOf } from './direction.js'
import { cutShare, isFarAbove } from './farAbove.js'
import type { ScoringPolicy } from './policy.js'
import type { ScoreReason } from './reasons.js'
import type { ScoreInput } from './scoreIndicator.js'
import { fullShare, type Share, shortOfFull } from './share.js'
import { shareOf } from './shareOf.js'
import { type Situation, situationOf } from './situation.js'
import { shareOfWord } from './wordShare.js'

/** The part of a policy that an indicator is scored by. */
export type CurveName = 'atLeast' | 'equal' | 'atMost' | 'range' | 'date' | 'words' | 'parts'

/** How far an actual got, and the share of the points that a policy gives for it, or why none. */
export interface Achievement {
  readonly assessment: Assessment
  readonly curve: CurveName | null
  readonly share: Share | ScoreReason
  readonly overFulfilled: boolean
}
