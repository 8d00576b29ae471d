import type { Decimal } from '../exact/decimal.js'
import { printExactly, printPercent } from '../exact/print.js'
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
  if (counting.kind === 'rate') return printPercent(value, Math.max(counting.decimals - 2, 0))
  return printExactly(value, counting.kind === 'money' ? counting.decimals : 0)
}

/** A difference in words: rates differ by percentage points. */
export function differenceInWords(value: Decimal, counting: Counting, locale: Locale): string {
  if (counting.kind !== 'rate') return figureInWords(value, counting, locale)
  const points = printPercent(value, Math.max(counting.decimals, 2)).slice(0, -1)
  return `${points}${locale === 'zh' ? '个百分点' : ' percentage points'}`
}
