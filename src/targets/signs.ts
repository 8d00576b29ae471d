import { bareLabel } from '../terms/label.js'
import { knownName } from '../terms/names/knownName.js'
import type { Figure } from './alignUnits.js'
import { plainGlyphs } from './glyphs.js'
import { measureOf } from './measure.js'
import type { Span } from './span.js'
import { negateSpan, scaleSpan, spanOf } from './span.js'
import type { Change } from './target.js'
import type { Factor } from './units.js'

const fall = /(?:下降|降低|减少|压减|压降|减排|缩减|削减)(?:率|幅度?|比例|比率)|[降减]幅/u
/** 浓度下降: the name itself asks for a fall. */
const namesFall = /(?:下降|降低|减少|压减|压降|缩减|削减)$/u
const eitherWay = /偏差|偏离|误差|差异|调整率/u

/** The change that is asked for by a verb before the figure, or by a noun: 投诉下降率≥5%, 降幅, 浓度下降. */
export const askedChange = (target: Figure, name: string): Change | undefined =>
  target.change ??
  (fall.test(target.text) || fall.test(name) || namesFall.test(bareLabel(name, 'remark')) ? 'decrease' : undefined)

const isNegative = (figure: Figure): boolean =>
  figure.kind === 'quantity' && figure.value.isNegative() && !figure.value.isZero()

/**
 * What was reached, as the target counts. A fall counts as a negative rise against a target of a rise, and the other way
 * round. Against a target that names neither, a fall has no sign; neither has −6% of a 下降率, nor 下降-6%. How far it
 * moved is never held against where it is to stand, nor the other way round.
 */
export function reachedSpan(
  target: Figure,
  actual: Figure,
  name: string,
  { numerator }: Factor,
): Span | 'changeUnclear' | 'signUnclear' {
  const span = scaleSpan(spanOf(actual, null), numerator)
  const [asked, told] = [askedChange(target, name), actual.change]
  if (asked === undefined) return told && tellsDifference(target, actual, name) ? 'changeUnclear' : span
  if (told === undefined && tellsLevel(target, actual)) return 'changeUnclear'
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

const saving = /节[约省]/u
const levelOfFall = /(?:下降|降低|减少|压减|压降|压缩|缩短|缩小|缩减|降|减)[至到]/u
const levelOfRise = /(?:增长|增加|提高|提升|上升|扩大)[至到]/u

/** Where a change is asked for, does an actual say where it ended: 提高到85% for 提高5%, 下降至3% for a 下降率? */
const tellsLevel = (target: Figure, actual: Figure): boolean =>
  levelOfFall.test(actual.text) || (target.change !== undefined && levelOfRise.test(actual.text))

/**
 * Does an actual say by how much it moved, where it is asked how much there is? 下降 always does, but for 节约6% of a
 * 节约率. 增加3次 may be what was done this year (for ≥3次), but not where it is said of last year, of a rate, for a level
 * that is to be reached (增加至500人) or beside a limit (≤100万元).
 */
const tellsDifference = (target: Figure, actual: Figure, name: string): boolean =>
  (actual.change === 'decrease' && !tellsSaving(target, actual, name)) ||
  (actual.change === 'increase' && isOfLevel(target, actual, name) && !asksRise.test(withoutLevel(name + target.text)))

/** What was saved, where that is asked for: 节约6% of a 节约率. */
const tellsSaving = (target: Figure, actual: Figure, name: string): boolean =>
  saving.test(actual.text) && saving.test(name + target.text)

const withoutLevel = (text: string): string => text.replace(levelOfRise, '')

function isOfLevel(target: Figure, actual: Figure, name: string): boolean {
  if (levelOfRise.test(target.text)) return true
  if (isShare(actual.unit ?? target.unit)) return knownName(name).unit === 'rate'
  return againstBefore.test(actual.text) || (target.kind === 'quantity' && target.comparator.startsWith('<'))
}
