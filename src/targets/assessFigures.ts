import { type Decimal, one } from '../exact/decimal.js'
import { halfUp } from '../exact/rounding.js'
import { knownName } from '../terms/names/knownName.js'
import type { Alignment, Figure } from './alignUnits.js'
import { alignUnits } from './alignUnits.js'
import type { Assessment, AssessOptions } from './assessment.js'
import { undeterminable } from './assessment.js'
import { tellsCompletion } from './completionRate.js'
import { tellsContrary } from './contraryRate.js'
import { directionOf, effectiveComparator } from './direction.js'
import { tellsDistance } from './distanceOnly.js'
import { ofYear, withoutPeriod } from './perPeriod.js'
import type { AssessReason } from './reasons.js'
import { askedChange, isDistance, isSignedFall, reachedSpan } from './signs.js'
import type { Span } from './span.js'
import { isApart, isInside, negateSpan, scaleSpan, spanOf } from './span.js'
import type { QuantityTarget } from './target.js'
import type { Factor } from './units.js'

/** A figure or range against another, units converted exactly. */
export function assessFigures(target: Figure, actual: Figure, options: AssessOptions): Assessment {
  const { name = '' } = options
  if (tellsCompletion(target, actual, options.name)) return undeterminable('completionRateAgainstCount')
  if (tellsContrary(target, actual, name)) return undeterminable('contraryRate')
  if (tellsDistance(target, actual, name)) return undeterminable('distanceOnly')
  const alignment: Alignment = alignUnits(target, actual, isRateName(name))
  if ('reason' in alignment) return assessOfYear(target, actual, options) ?? undeterminable(alignment.reason)
  const directed = directionOf(target, options)
  const goal = scaleSpan(spanOf(target, effectiveComparator(target, directed)), alignment.factor.denominator)
  const reached = reachedSpan(target, actual, name, alignment.factor)
  const plain =
    typeof reached === 'string' ? reached : judge(goal, reached, target, actual, name, directed.direction !== undefined)
  const isRounded = plain === 'notMet' && isRoundedTarget(target, actual, alignment.factor)
  const judged = isRounded ? 'met' : plain
  const told = judged === 'met' || judged === 'notMet' ? { outcome: judged } : undeterminable(judged)
  const assessment: { -readonly [K in keyof Assessment]: Assessment[K] } = told
  if (target.kind === 'quantity') assessment.comparator = target.comparator
  if (directed.direction) assessment.direction = directed.direction
  if (directed.basis) assessment.basis = directed.basis
  const apart = typeof reached === 'string' ? null : distance(target, actual, name, alignment.factor)
  if (apart) {
    assessment.completion = apart.completion
    assessment.difference = apart.difference
  }
  if (alignment.assumed) assessment.assumed = 'unit'
  else if (isRounded) assessment.assumed = 'rounding'
  return assessment
}

/**
 * A count for each period against one that names none, which may be that of one period or of the year: decided where both
 * say the same (每月1次 is met by 12次, and not by 0次). The other way round it is that of the year.
 */
function assessOfYear(target: Figure, actual: Figure, options: AssessOptions): Assessment | null {
  const [goal, reached] = [ofYear(target), ofYear(actual)]
  if (goal && target.kind === 'quantity' && goal.unit === actual.unit) {
    const yearly = assessFigures(goal, actual, options)
    const periodic = assessFigures(withoutPeriod(target), actual, options)
    return yearly.outcome === periodic.outcome ? { ...yearly, assumed: 'unit' } : null
  }
  return reached && reached.unit === target.unit
    ? { ...assessFigures(target, reached, options), assumed: 'unit' }
    : null
}

/** A rate by its name, of which more is better: a figure of one or less may be a share of one there. */
const isRateName = (name: string): boolean => {
  const { unit, way } = knownName(name)
  return unit === 'rate' && way === 'higher'
}

/**
 * Is the actual the target itself, in the actual's own unit and rounded to the digits printed there? 500亩 are 33.33公顷.
 * Two figures in one unit are compared as they stand.
 */
function isRoundedTarget(target: Figure, actual: Figure, { numerator, denominator }: Factor): boolean {
  if (!isPoint(target) || !isPoint(actual) || !isExact(actual) || numerator.eq(denominator)) return false
  if (target.comparator === '>' || target.comparator === '<' || target.change !== actual.change) return false
  if (actual.value.isZero() || isCoarser(actual, target)) return false
  return halfUp(target.value.times(denominator).div(numerator), actual.decimals).eq(actual.value)
}

/** Fewer digits than the target has, and no two decimals as accounts are published: 5.7亿元 beside 57400万元. */
const isCoarser = (actual: QuantityTarget, target: QuantityTarget): boolean =>
  actual.decimals < 2 && actual.value.precision(true) < target.value.precision(true)

function judge(
  goal: Span,
  reached: Span,
  target: Figure,
  actual: Figure,
  name: string,
  directed: boolean,
): 'met' | 'notMet' | AssessReason {
  if (isApproximate(actual)) return 'approximate'
  if (isInside(reached, goal))
    return isDistance(target, actual, name) && !isInside(negateSpan(reached), goal) ? 'signUnclear' : 'met'
  if (isApproximate(target)) return 'approximate'
  if (!directed) return 'noDirection'
  return isApart(reached, goal) ? 'notMet' : 'actualIsBound'
}

const isApproximate = (figure: Figure): boolean => figure.kind === 'quantity' && figure.approximate === true

interface Distance {
  readonly completion: Decimal | null
  readonly difference: Decimal
}

/** Ratio and difference, where both sides are one figure. */
function distance(target: Figure, actual: Figure, name: string, factor: Factor): Distance | null {
  if (!isPoint(target) || !isPoint(actual) || !isExact(actual)) return null
  const asked = askedChange(target, name)
  const opposite = (asked && actual.change && asked !== actual.change) || isSignedFall(target, actual)
  const own = opposite ? actual.value.neg() : actual.value
  const isSame = factor.numerator === one && factor.denominator === one
  const reached = isSame ? own : own.times(factor.numerator)
  const goal = isSame ? target.value : target.value.times(factor.denominator)
  const beyond = reached.minus(goal)
  return {
    completion: goal.isZero() ? null : beyond.isZero() ? one : reached.div(goal),
    difference: isSame ? beyond : beyond.div(factor.denominator),
  }
}

const isPoint = (figure: Figure): figure is QuantityTarget => figure.kind === 'quantity'

const isExact = ({ comparator, approximate }: QuantityTarget): boolean =>
  !approximate && (comparator === 'unstated' || comparator === '=')
