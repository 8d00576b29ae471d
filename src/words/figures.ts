import type { Decimal } from '../exact/decimal.js'
import { printDecimal, printExactly, printPercent } from '../exact/print.js'
import type { Counting } from '../verdicts/finding.js'
import type { Locale } from './locale.js'

/** What is counted, as it follows a figure. Money units keep their Chinese names, which have no equal in English. */
export function unitName(counting: Counting, locale: Locale): string {
  const space = locale === 'zh' ? '' : ' '
  if (counting.kind === 'money') return `${space}${counting.unit}`
  if (counting.kind === 'points') return locale === 'zh' ? '分' : ' points'
  return counting.kind === 'count' && counting.unit !== null ? `${space}${counting.unit}` : ''
}

/** A figure in words: an amount with its decimals and unit, a rate as a percentage, a count as it is. */
export function figureInWords(value: Decimal, counting: Counting, locale: Locale): string {
  return `${bareFigure(value, counting)}${unitName(counting, locale)}`
}

/** The same without its unit. */
export function bareFigure(value: Decimal, counting: Counting): string {
  if (counting.kind === 'rate') return printPercent(value, percentDecimals(counting))
  return printExactly(value, counting.kind === 'money' ? counting.decimals : 0)
}

/** The decimals of a percentage, two fewer than those of the share; 0 for what is no rate. */
export const percentDecimals = (counting: Counting): number =>
  counting.kind === 'rate' ? Math.max(counting.decimals - 2, 0) : 0

/**
 * A computed figure in words. A rate is rounded half up to this many decimals of the percentage; one that is exact with
 * fewer has fewer, though never fewer than the stated rate. Anything else is printed exactly.
 *
 * @example computedInWords(new Decimal('0.364624'), { kind: 'rate', decimals: 2 }, 2, 'zh') // => '36.46%'
 */
export function computedInWords(value: Decimal, counting: Counting, decimals: number, locale: Locale): string {
  if (counting.kind !== 'rate') return figureInWords(value, counting, locale)
  return `${finely(value, counting, decimals)}%`
}

/** The size of a difference in words, without its sign: rates differ by percentage points, printed as a computed rate. */
export function differenceInWords(value: Decimal, counting: Counting, decimals: number, locale: Locale): string {
  if (counting.kind !== 'rate') return figureInWords(value.abs(), counting, locale)
  return `${finely(value.abs(), counting, decimals)}${locale === 'zh' ? '个百分点' : ' percentage points'}`
}

function finely(share: Decimal, counting: Counting, decimals: number): string {
  const percent = share.times(100)
  return printDecimal(percent, Math.max(percentDecimals(counting), Math.min(decimals, percent.decimalPlaces())))
}
