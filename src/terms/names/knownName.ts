import { lazily } from '../../exact/lazily.js'
import { remembered } from '../../exact/remembered.js'
import { bareLabel } from '../label.js'
import { isCare } from './controlled.js'
import { burdens, nameFamilies, turningCosts, turningWords, wholeWords } from './nameFamilies.js'
import type { KnownName, NameFamily } from './nameFamily.js'

/** Every end of a name that is listed, with its family; of one that stands in two, the first. */
const knownEnds = /* @__PURE__ */ lazily(
  (): ReadonlyMap<string, NameFamily> =>
    new Map(
      nameFamilies
        .toReversed()
        .flatMap((family) =>
          family.words.flatMap((word) => (family.endings ?? ['']).map((end) => [word + end, family] as const)),
        ),
    ),
)

const nothing: KnownName = { measures: null, way: null, maximum: null, unit: null, by: null }

const longest = 10

/**
 * What is known of an indicator by its name?
 *
 * The longest end that a family lists decides: of 投诉办结率 more is better, of 投诉次数 less. What would be better avoided,
 * or cost less, says nothing behind a word that turns it (减少投诉, 查处违规件数). A name that no list knows gives nothing
 * but nulls. Widths, spaces and a remark in brackets at the end change nothing.
 *
 * @example knownName('就业率') // => { measures: 'share', way: 'higher', maximum: 'whole', unit: 'rate', by: '就业率' }
 * @example knownName('安全事故发生数').way // => 'lower'
 * @example knownName('减少投诉').way // => null
 */
export const knownName: (name: string) => KnownName = /* @__PURE__ */ remembered((name) => {
  const text = bareLabel(name, 'remark')
  const known = knownEnds()
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const by = text.slice(-length)
    const family = known.get(by)
    if (family) return knownBy(family, by, text.slice(0, -length))
  }
  return nothing
})

function knownBy(family: NameFamily, by: string, before: string): KnownName {
  const { measures, way, maximum, unit } = family
  const found: KnownName = { measures, way, maximum, unit, by }
  if (way === 'higher' && denying.test(before)) return deniedBy(found, before)
  if (by.startsWith('控制') && isCare(before)) return /率|比例/u.test(by) ? { ...careShare, by } : { ...nothing, by }
  if (measures === 'harm' || measures === 'cost' || measures === 'spending')
    return isTurned(before, measures === 'cost' ? turningCosts : turningWords) ? { ...nothing, by } : bounded(found)
  if (measures === 'work' && burdens.some((word) => (before + by).includes(word))) return { ...found, way: null }
  return found
}

/** What denies right before what would be good: 不满意度, 未整改率. */
const denying = /[不未非]$/u

/** Of what fails less is better, unless a word turns it (减少不满意率); how often something was not done nobody knows. */
function deniedBy({ measures, maximum, unit, by }: KnownName, before: string): KnownName {
  const own = `${before.slice(-1)}${by}`
  if (measures === 'work' || isTurned(before.slice(0, -1), turningWords)) return { ...nothing, by: own }
  return { measures: 'harm', way: 'lower', maximum, unit, by: own }
}

const careShare = { measures: 'share', way: 'higher', maximum: 'whole', unit: 'rate' } as const

/** A rate of harm is a part of a whole: nobody has more than all of it. */
const bounded = (found: KnownName): KnownName =>
  found.measures === 'harm' && found.by?.endsWith('率') ? { ...found, maximum: 'whole', unit: 'rate' } : found

/** In 消防, 无锡 and their like no word turns what follows; single characters turn only what they stand right before. */
function isTurned(before: string, words: readonly string[]): boolean {
  const plain = before.replace(wholeWords, '')
  return words.some((word) => (word.length > 1 ? plain.includes(word) : plain.endsWith(word) || plain.startsWith(word)))
}
