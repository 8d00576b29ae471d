import type { Finding } from '../verdicts/finding.js'
import { faultInWords } from './faults.js'
import { computedInWords, differenceInWords, figureInWords } from './figures.js'
import { hints, reasons } from './findings.js'
import { fineness } from './fineness.js'
import type { Locale } from './locale.js'
import { verdictWords } from './verdictWords.js'

/**
 * What is stated, what stands against it, and by how much it is off.
 *
 * An equation names the computed figure, a copy the other place, an inequality the limit. The difference says its
 * direction in words (多, 少; rates 高, 低; beyond a limit 超出), what rounding allows only where that is more than
 * nothing. Where nothing was computed: what is wanted. A fault with a sentence of its own is told in that.
 */
export function verdictInWords(finding: Finding, locale: Locale): string {
  const say = verdictWords[locale]
  const { expected, reason } = finding
  const [wrong, wanted] = faultInWords(finding.fault, locale) ?? []
  if (wrong) return [wrong, wanted].filter(Boolean).join(say.next)
  if (!isCompared(finding)) return [...statement(finding, locale), say.wanted(expected[locale])].join(say.comma)
  const parts = [...statement(finding, locale, say.blank), ...comparison(finding, locale), ...cause(finding, locale)]
  return `${parts.join(say.comma)}${reason ? say.gap(reasons[reason][locale]) : ''}`
}

/** Does its fault have a sentence of its own, so that its arithmetic needs none? */
export const isWorded = (finding: Finding, locale: Locale): boolean => Boolean(faultInWords(finding.fault, locale)?.[0])

/** Is there another figure to name beside what is stated? */
export const isCompared = ({ computed, difference, statedAs }: Finding): boolean =>
  computed !== null && (difference !== null || statedAs !== undefined)

function statement({ statedAs, stated, counting }: Finding, locale: Locale, blank?: string): readonly string[] {
  if (statedAs) return [statedAs[locale]]
  if (stated !== null) return [verdictWords[locale].stated(figureInWords(stated, counting, locale))]
  return blank === undefined ? [] : [blank]
}

function comparison(finding: Finding, locale: Locale): readonly string[] {
  const { computed, counting } = finding
  if (computed === null) return []
  const copied = copyOf(finding)
  const figure = copied?.counting
    ? figureInWords(computed, copied.counting, locale)
    : computedInWords(computed, counting, fineness(finding), locale)
  return [`${nameOfOther(finding, locale)}${figure}`, ...distance(finding, locale)]
}

function nameOfOther(finding: Finding, locale: Locale): string {
  const { other } = verdictWords[locale]
  const { computedAs, relation, reason, rule, where } = finding
  if (computedAs) return computedAs[locale]
  if (relation) return other[relation]
  if (reason === 'blank') return other.printed
  const copied = copyOf(finding)
  if (copied?.where.path[0] === 'tables' && where.path[0] !== 'tables') return other.inTable
  return copied || rule.kind === 'reconciliation' ? other.elsewhere : other.computed
}

/** The one figure that the stated one must repeat. */
function copyOf({ operands, formula, computed }: Finding) {
  const [one, ...others] = operands
  return !formula && others.length === 0 && computed !== null && one?.value?.eq(computed) ? one : undefined
}

function distance(finding: Finding, locale: Locale): readonly string[] {
  const { difference, stated, statedAs, allowed, counting } = finding
  if (!difference || difference.isZero() || stated === null || (statedAs && stated.isZero())) return []
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
}: Finding): 'apart' | 'over' | 'under' | 'more' | 'less' | 'higher' | 'lower' {
  const isLess = difference?.isNegative() === true
  if (statedAs) return 'apart'
  if (relation === 'atMost' && !isLess) return 'over'
  if (counting.kind === 'rate') return isLess ? 'lower' : 'higher'
  if (relation === 'atLeast' && isLess) return 'under'
  return isLess ? 'less' : 'more'
}

const cause = ({ hint }: Finding, locale: Locale): readonly string[] => (hint ? [hints[hint][locale]] : [])
