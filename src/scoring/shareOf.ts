import { Decimal, hundred, one } from '../exact/decimal.js'
import type { Curve, CurveBand, DeductionCurve, MetCurve } from './curve.js'
import { type Fraction, shareBetween, shareOfDigits } from './fraction.js'
import type { ScoreReason } from './reasons.js'
import { exactly, fullShare, hullOf, noShare, type Share, shortOfFull } from './share.js'
import type { Situation } from './situation.js'

/**
 * Which share of the points does a curve give in this situation, or why none?
 *
 * The one interpreter of curves; what each means stands at `Curve`. Shares are exact fractions of one.
 */
export function shareOf(curve: Curve, situation: Situation): Share | ScoreReason {
  switch (curve.kind) {
    case 'bands':
      return byBands(curve.bands, curve.of, situation)
    case 'either':
      return byEither(curve.one, curve.other, situation)
    case 'unstated':
      return shareOfMet(curve, situation.met)
    default:
      return situation.met ? fullShare : missed(curve, situation)
  }
}

/** The same where nothing is known but whether the target is met. */
export function shareOfMet({ kind }: MetCurve, met: boolean): Share {
  if (met) return fullShare
  return kind === 'passFail' ? noShare : shortOfFull
}

type Proportion = Exclude<Curve, { kind: 'bands' | 'either' | 'unstated' }>

function missed(curve: Proportion, situation: Situation): Share | ScoreReason {
  if (curve.kind === 'deduction') return afterDeduction(curve, situation)
  if (curve.kind === 'passFail' || situation.target.lte(0)) return noShare
  const { target, actual } = situation
  if (curve.kind === 'inverse') return actual.lte(0) ? noShare : exactly(shareBetween(target, actual))
  if (curve.kind === 'deviation') return exactly(shareBetween(target.minus(actual.minus(target).abs()), target))
  const from = new Decimal(curve.from ?? 0)
  return exactly(shareBetween(actual.minus(target.times(from)), target.times(one.minus(from))))
}

function afterDeduction({ of, every, cost, costIn, steps }: DeductionCurve, situation: Situation): Share | ScoreReason {
  const { target } = situation
  const percent = of === 'difference' ? situation.percent() : null
  const points = costIn === 'share' ? one : situation.points
  if (of === 'difference' && percent === null) return 'notPercent'
  if (situation.points.isZero() || (of === 'share' && target.lte(0))) return noShare
  const [part, whole] = percent ? [percent, one] : [situation, target]
  const deviation = part.actual.minus(part.target).abs()
  const [step, price] = [whole.times(every), new Decimal(cost)]
  if (steps === 'whole') return exactly(shareBetween(points.minus(deviation.divToInt(step).times(price)), points))
  return exactly(shareBetween(points.times(step).minus(deviation.times(price)), points.times(step)))
}

function byBands(
  bands: readonly CurveBand[],
  of: 'completion' | 'actual',
  { met, target, actual, percent: percentOf }: Situation,
): Share | ScoreReason {
  const percent = of === 'actual' ? percentOf() : null
  if (of === 'actual' && percent === null) return 'notPercent'
  if (of === 'completion' && target.lte(0)) return met ? fullShare : noShare
  const [value, whole] = percent ? [percent.actual, hundred] : [actual, target]
  const part = Decimal.max(value, 0)
  const band = bands.find(({ from, to }) => part.gte(whole.times(from)) && (to === null || part.lt(whole.times(to))))
  return band ? exactly(shareInside(band, part, whole)) : shortOfFull
}

/** One share for the whole band, or what it rises to inside, as one quotient. */
function shareInside({ from, to, share, shareTo }: CurveBand, part: Decimal, whole: Decimal): Fraction {
  if (shareTo === undefined || to === null) return shareOfDigits(share)
  const width = whole.times(to).minus(whole.times(from))
  const gone = part.minus(whole.times(from))
  return shareBetween(width.times(share).plus(gone.times(new Decimal(shareTo).minus(share))), width)
}

function byEither(one: Curve, other: Curve, situation: Situation): Share | ScoreReason {
  const [first, second] = [shareOf(one, situation), shareOf(other, situation)]
  if (typeof first === 'string') return first
  return typeof second === 'string' ? second : hullOf(first, second)
}
