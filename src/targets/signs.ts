import type { Figure } from './alignUnits.js'
import { plainGlyphs } from './glyphs.js'
import { measureOf } from './measure.js'
import type { Span } from './span.js'
import { negateSpan, scaleSpan, spanOf } from './span.js'
import type { Change } from './target.js'
import type { Factor } from './units.js'

const fall = /(?:下降|降低|减少|压减|压降|减排|缩减|削减)(?:率|幅度?|比例|比率)|[降减]幅/u
const eitherWay = /偏差|偏离|误差|差异|调整率/u

/** The change that is asked for by a verb before the figure, or by a noun: 投诉下降率≥5%, 降幅. */
export const askedChange = (target: Figure, name: string): Change | undefined =>
  target.change ?? (fall.test(target.text) || fall.test(name) ? 'decrease' : undefined)

const isNegative = (figure: Figure): boolean =>
  figure.kind === 'quantity' && figure.value.isNegative() && !figure.value.isZero()

/**
 * What was reached, as the target counts. A fall counts as a negative rise against a target of a rise, and the other way
 * round. Against a target that names neither, a fall has no sign; neither has −6% of a 下降率, nor 下降-6%.
 */
export function reachedSpan(
  target: Figure,
  actual: Figure,
  name: string,
  { numerator }: Factor,
): Span | 'changeUnclear' | 'signUnclear' {
  const span = scaleSpan(spanOf(actual, null), numerator)
  const [asked, told] = [askedChange(target, name), actual.change]
  if (asked === undefined) return told === 'decrease' || tellsDifference(target, actual, name) ? 'changeUnclear' : span
  if (isSignedFall(target, actual)) return negateSpan(span)
  if ((told ?? asked) === 'decrease' && isNegative(actual)) return 'signUnclear'
  return told === undefined || told === asked ? span : negateSpan(span)
}

/** A fall told by its sign alone: −6% where a fall of 5% was asked for. */
export const isSignedFall = (target: Figure, actual: Figure): boolean =>
  target.change === 'decrease' && actual.kind === 'quantity' && actual.change === undefined && actual.value.isNegative()

/** Is it a distance, of which a limit limits both ways: 偏差率≤5% and −8%? */
export const isDistance = (target: Figure, actual: Figure, name: string): boolean =>
  isNegative(actual) && !isNegative(target) && (eitherWay.test(name) || eitherWay.test(target.text))

const againstBefore = /(?:[比较](?:上|去|往)(?:一)?年(?:度|同期)?|同比)/u
const asksRise = /[增升涨]|提高|扩大/u

const isShare = (unit: string | null): boolean => unit !== null && measureOf(plainGlyphs(unit)).dimension === 'share'

/** Is an actual how many more than last year, where it is asked how many there are: 比上年增加3次 for ≥3次? */
const tellsDifference = (target: Figure, actual: Figure, name: string): boolean =>
  actual.change === 'increase' &&
  !isShare(actual.unit ?? target.unit) &&
  againstBefore.test(actual.text) &&
  !asksRise.test(name) &&
  !asksRise.test(target.text)
