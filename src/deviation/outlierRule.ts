import { Decimal } from '../exact/decimal.js'
import type { Sentence } from '../law/basis.js'
import { sumOf } from './proportion.js'

/** The scores that are not remarkable, both ends included. */
export interface Limits {
  readonly low: Decimal
  readonly high: Decimal
}

/** Which scores of a portfolio stand out, by a rule that says itself. It is statistics and no law. */
export interface OutlierRule {
  readonly id: string
  readonly says: Sentence
  /** The limits for these scores, of which there is at least one. */
  readonly limits: (scores: readonly Decimal[]) => Limits
}

/**
 * Tukey's fences: a score stands out beyond `times` the distance of the quartiles below the first or above the third.
 * A quartile is the median of its half; with an odd number of scores the middle one belongs to neither half.
 *
 * @param times - digits of the factor, by custom 1.5.
 * @example tukeyFences('1.5').limits([90, 98, 100, 100].map((score) => new Decimal(score))).low // => 85
 */
export function tukeyFences(times: string): OutlierRule {
  return {
    id: 'tukeyFences',
    says: {
      zh: `得分低于下四分位数或高于上四分位数超过四分位距的${times}倍`,
      en: `a score more than ${times} times the distance of the quartiles below the first or above the third`,
    },
    limits: (scores) =>
      fences(
        scores.toSorted((a, b) => a.comparedTo(b)),
        new Decimal(times),
      ),
  }
}

function fences(sorted: readonly Decimal[], times: Decimal): Limits {
  const half = Math.max(Math.floor(sorted.length / 2), 1)
  const [first, third] = [median(sorted.slice(0, half)), median(sorted.slice(-half))]
  const room = third.minus(first).times(times)
  return { low: first.minus(room), high: third.plus(room) }
}

function median(sorted: readonly Decimal[]): Decimal {
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1)
  return sumOf(middle).div(middle.length)
}

/**
 * A score stands out when it is more than this many points from the plain mean.
 *
 * @example distanceFromMean('5').limits([90, 100].map((score) => new Decimal(score))).low // => 90
 */
export function distanceFromMean(points: string): OutlierRule {
  return {
    id: 'distanceFromMean',
    says: { zh: `得分与平均分相差超过${points}分`, en: `a score more than ${points} points from the plain mean` },
    limits: (scores) => {
      const mean = sumOf(scores).div(scores.length)
      return { low: mean.minus(points), high: mean.plus(points) }
    },
  }
}
