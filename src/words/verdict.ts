import type { Finding } from '../verdicts/finding.js'
import { copiesInWords, copyOf, limitOf, placeInWords } from './copies.js'
import { faultInWords } from './faults.js'
import { computedInWords, differenceInWords, figureInWords } from './figures.js'
import { hints, reasons } from './findings.js'
import { fineness } from './fineness.js'
import type { Locale } from './locale.js'
import { movedInWords } from './moved.js'
import { computedNames, nameFor, statedNames } from './otherNames.js'
import { addedUp } from './plainSum.js'
import { verdictWords } from './verdictWords.js'

/**
 * What is stated, what stands against it, and by how much it is off.
 *
 * An equation names the computed figure, a sum how many parts it is of, a copy the other place, an inequality the limit.
 * The difference says its direction in words (多, 少; rates 高, 低; beyond a limit 超出), what rounding allows only where
 * that is more than nothing. A change says its direction itself. Where nothing was computed: what is wanted. A fault with
 * a sentence of its own is told in that.
 */
export function verdictInWords(finding: Finding, locale: Locale): string {
  const say = verdictWords[locale]
  const { expected, reason, fault } = finding
  if (fault.kind === 'copies') return copiesInWords(finding, locale)
  const [wrong, wanted] = faultInWords(fault, locale, finding) ?? []
  if (wrong) return [wrong, wanted].filter(Boolean).join(say.next)
  if (!isCompared(finding)) return [...statement(finding, locale), say.wanted(expected[locale])].join(say.comma)
  const parts = [...statement(finding, locale, say.blank), ...comparison(finding, locale), ...cause(finding, locale)]
  return `${parts.join(say.comma)}${reason ? say.gap(reasons[reason][locale]) : ''}`
}

/** Does its fault have a sentence of its own, so that its arithmetic needs none? */
export const isWorded = (finding: Finding, locale: Locale): boolean =>
  Boolean(faultInWords(finding.fault, locale, finding)?.[0])

/** Is there another figure to name beside what is stated? */
export const isCompared = ({ computed, difference, statedAs }: Finding): boolean =>
  computed !== null && (difference !== null || statedAs !== undefined)

const isChange = ({ fault }: Finding): boolean => fault.kind === 'change'

function statement(finding: Finding, locale: Locale, blank?: string): readonly string[] {
  const { statedAs, stated, counting } = finding
  const say = verdictWords[locale]
  if (statedAs) return [nameFor(statedNames, statedAs)[locale]]
  if (stated === null) return blank === undefined ? [] : [blank]
  const figure = figureInWords(isChange(finding) ? stated.abs() : stated, counting, locale)
  return [say.stated(isChange(finding) ? movedInWords(stated, figure, counting, locale) : figure)]
}

function comparison(finding: Finding, locale: Locale): readonly string[] {
  const { computed, counting } = finding
  if (computed === null) return []
  const other = copyOf(finding)?.counting ?? counting
  const size = isChange(finding) ? computed.abs() : computed
  const figure = computedInWords(size, other, fineness(finding), locale)
  const told = isChange(finding) ? movedInWords(computed, figure, counting, locale) : figure
  return [`${nameOfOther(finding, locale)}${told}`, ...distance(finding, locale)]
}

function nameOfOther(finding: Finding, locale: Locale): string {
  const { other, sum, sumLimit, copy, elsewhere } = verdictWords[locale]
  const { computedAs, relation, reason } = finding
  const added = addedUp(finding).length
  const together = added > 0 ? (relation ? sumLimit : sum)(added) : ''
  if (isChange(finding)) return other.change
  const named = computedAs ? nameFor(computedNames, computedAs)[locale] : together
  if (relation) return `${other[relation]}${named || limitInWords(finding, locale)}`
  if (computedAs) return named
  const copied = copyOf(finding)
  if (copied) {
    const isElsewhere = copied.label[locale] === finding.label[locale]
    const place = placeInWords(copied, finding, locale)
    return isElsewhere ? elsewhere(place.slice(copied.label[locale].length)) : copy(place)
  }
  if (reason === 'blank') return other.printed
  return together || other.computed
}

/** The one figure that is the limit, by its name. */
function limitInWords(finding: Finding, locale: Locale): string {
  const limit = limitOf(finding)
  return limit ? verdictWords[locale].limit(placeInWords(limit, finding, locale)) : ''
}

function distance(finding: Finding, locale: Locale): readonly string[] {
  const { difference, stated, statedAs, allowed, counting, hint } = finding
  if (!difference || difference.isZero() || stated === null || (statedAs && stated.isZero())) return []
  if (isChange(finding) && hint === 'sign') return []
  const say = verdictWords[locale]
  const decimals = fineness(finding)
  const off = say.off[direction(finding)](differenceInWords(difference, counting, decimals, locale))
  const room = allowed?.gt(0) ? [say.allowed(differenceInWords(allowed, counting, decimals, locale))] : []
  return [off, ...room]
}

function direction({
  difference,
  relation,
  statedAs,
  counting,
  fault,
}: Finding): 'apart' | 'over' | 'under' | 'more' | 'less' | 'higher' | 'lower' {
  const isLess = difference?.isNegative() === true
  if (statedAs || fault.kind === 'change') return 'apart'
  if (relation === 'atMost' && !isLess) return 'over'
  if (counting.kind === 'rate') return isLess ? 'lower' : 'higher'
  if (relation === 'atLeast' && isLess) return 'under'
  return isLess ? 'less' : 'more'
}

const cause = ({ hint }: Finding, locale: Locale): readonly string[] => (hint ? [hints[hint][locale]] : [])
