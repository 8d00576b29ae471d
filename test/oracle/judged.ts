import {
  absolute,
  add,
  equal,
  halfDigit,
  halfUp,
  isZero,
  least,
  minus,
  most,
  order,
  over,
  type Rational,
  sum,
  zero,
} from './rational.js'

/** A printed figure: its value, and its last printed digit. */
export interface Figure {
  readonly value: Rational
  readonly decimals: number
}

/** What must come of a check; `allowed` is null where the words of the documentation do not fix it. */
export interface Verdict {
  readonly outcome: 'holds' | 'rounding' | 'broken' | 'notApplicable'
  readonly computed?: Rational
  readonly difference?: Rational
  readonly allowed?: Rational | null
}

const within = (difference: Rational, allowed: Rational): boolean => order(absolute(difference), allowed) <= 0

/** Parts of one unit share the finest decimals printed among them. */
export interface Part extends Figure {
  readonly unit: string
}

function sharedByUnit(parts: readonly Part[]): readonly Figure[] {
  return parts.map(({ value, unit }) => ({
    value,
    decimals: Math.max(...parts.filter((one) => one.unit === unit).map(({ decimals }) => decimals)),
  }))
}

/** A copy: where both print the same digits it is the same or it is none, else each stands for its interval. */
function copyVerdict(whole: Figure, part: Figure, isExact: boolean): Verdict {
  const difference = minus(whole.value, part.value)
  const isStrict = isExact || whole.decimals === part.decimals
  const allowed = isStrict ? zero : add(halfDigit(whole.decimals), halfDigit(part.decimals))
  const [coarse, fine] = whole.decimals < part.decimals ? [whole, part] : [part, whole]
  const isHeld = isStrict ? isZero(difference) : equal(halfUp(fine.value, coarse.decimals), coarse.value)
  const outcome = isHeld ? 'holds' : within(difference, allowed) ? 'rounding' : 'broken'
  return { outcome, computed: part.value, difference, allowed }
}

/**
 * Whole less the sum of its parts, which holds where that sum is the whole, rounded to its decimals; half a last digit of
 * each is allowed, of what is exact nothing.
 */
export function sumVerdict(whole: Figure, parts: readonly Part[], isExact: boolean): Verdict {
  const [first, ...others] = parts
  if (first && others.length === 0) return copyVerdict(whole, first, isExact)
  const computed = sum(parts.map(({ value }) => value))
  const difference = minus(whole.value, computed)
  const figures = [whole, ...sharedByUnit(parts)]
  const allowed = isExact ? zero : sum(figures.map(({ decimals }) => halfDigit(decimals)))
  const isHeld = isExact ? isZero(difference) : equal(halfUp(computed, whole.decimals), whole.value)
  const outcome = isHeld ? 'holds' : within(difference, allowed) ? 'rounding' : 'broken'
  return { outcome, computed, difference, allowed }
}

/** A rate beside the one computed and the least and greatest that true figures give. */
export function rateVerdict(computed: Rational, reach: readonly Rational[] | null, stated: Figure): Verdict {
  const difference = minus(stated.value, computed)
  const isHeld = order(halfUp(computed, stated.decimals), stated.value) === 0
  if (reach === null) return { outcome: isHeld ? 'holds' : 'rounding', computed, difference, allowed: null }
  const room = difference.n < 0n ? minus(computed, least(reach)) : minus(most(reach), computed)
  const allowed = sum([room, halfDigit(stated.decimals)])
  const outcome = isHeld ? 'holds' : within(difference, allowed) ? 'rounding' : 'broken'
  return { outcome, computed, difference, allowed }
}

/** Both ends of a figure: its value ± half of a digit. */
export const ends = ({ value, decimals }: Figure): readonly [Rational, Rational] => [
  minus(value, halfDigit(decimals)),
  sum([value, halfDigit(decimals)]),
]

/** The figures with the finest decimals printed among them. */
export const shared = (figures: readonly Figure[]): readonly Figure[] => {
  const decimals = Math.max(...figures.map((one) => one.decimals))
  return figures.map(({ value }) => ({ value, decimals }))
}

/** numerator ÷ denominator. */
export function quotientVerdict(numerator: Figure, denominator: Figure, stated: Figure, isExact: boolean): Verdict {
  if (isZero(denominator.value)) return { outcome: 'notApplicable' }
  const [top, bottom] = shared([numerator, denominator]) as [Figure, Figure]
  const computed = over(top.value, bottom.value)
  const reach = isExact ? [computed] : ends(top).flatMap((n) => ends(bottom).map((d) => over(n, d)))
  return rateVerdict(computed, reach, stated)
}

/** (now − before) ÷ before. */
export function growthVerdict(now: Figure, before: Figure, stated: Figure): Verdict {
  if (isZero(before.value)) return { outcome: 'notApplicable' }
  const [n, b] = shared([now, before]) as [Figure, Figure]
  const growth = (x: Rational, y: Rational): Rational => over(minus(x, y), y)
  const reach = ends(n).flatMap((x) => ends(b).map((y) => growth(x, y)))
  return rateVerdict(growth(n.value, b.value), reach, stated)
}

/** change ÷ (now − change); where the true base may be next to nothing, any rate is within rounding. */
export function changeVerdict(now: Figure, change: Figure, stated: Figure): Verdict {
  const base = minus(now.value, change.value)
  if (isZero(base)) return { outcome: 'notApplicable' }
  const [n, c] = shared([now, change]) as [Figure, Figure]
  const rate = (x: Rational, y: Rational): Rational => over(y, minus(x, y))
  const bases = ends(n).flatMap((x) => ends(c).map((y) => minus(x, y)))
  const crosses = least(bases).n <= 0n && most(bases).n >= 0n
  const reach = crosses ? null : ends(n).flatMap((x) => ends(c).map((y) => rate(x, y)))
  return rateVerdict(rate(n.value, c.value), reach, stated)
}
