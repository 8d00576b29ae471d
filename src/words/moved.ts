import type { Decimal } from '../exact/decimal.js'
import type { Counting } from '../verdicts/finding.js'
import type { Locale } from './locale.js'

const words = {
  zh: {
    none: '持平',
    money: { up: '增加', down: '减少' },
    rate: { up: '增长', down: '下降' },
  },
  en: {
    none: 'no change',
    money: { up: 'an increase of ', down: 'a decrease of ' },
    rate: { up: 'growth of ', down: 'a fall of ' },
  },
} as const

/**
 * A change with the word for its direction before its size.
 *
 * @example movedInWords(new Decimal(-109.37), '109.37万元', { kind: 'money', unit: '万元', decimals: 2 }, 'zh')
 * // => '减少109.37万元'
 */
export function movedInWords(change: Decimal, size: string, { kind }: Counting, locale: Locale): string {
  const say = words[locale]
  if (change.isZero()) return say.none
  return `${say[kind === 'rate' ? 'rate' : 'money'][change.isNegative() ? 'down' : 'up']}${size}`
}
