import type { Locale } from './locale.js'

/** What was wrong with a place in the input: ids with the words for what was expected there. */
export interface Expectation {
  readonly zh: string
  readonly en: string
}

const types: Readonly<Record<string, Expectation>> = {
  string: { zh: '文本（按印刷原样的字符串）', en: 'text, as printed' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
}

/** Expectations that our own schemas name. */
export const expectations: Readonly<Record<string, Expectation>> = {
  'amount.unreadable': {
    zh: '金额，如 1,063.77、-5、（5）、5.7亿元，或空白、—、-、/',
    en: 'an amount such as 1,063.77, -5, (5), 5.7亿元, or a blank: nothing, —, -, /',
  },
  'number.unreadable': { zh: '数字，如 10、1,000.5，或空白', en: 'a number such as 10 or 1,000.5, or a blank' },
  'rate.unreadable': { zh: '百分比，如 95.00%、95，或空白', en: 'a percentage such as 95.00% or 95, or a blank' },
  'text.malformed': { zh: '完整的文字（不含残缺的字符）', en: 'well-formed text, without half characters' },
  'json.malformed': { zh: 'JSON 文本', en: 'JSON text' },
  'json.tooLarge': { zh: '不超过 1600 万字符的 JSON 文本', en: 'JSON text of at most 16 million characters' },
  'key.reserved': { zh: '普通的键名（不是 __proto__）', en: 'ordinary keys, not __proto__' },
  'key.malformed': { zh: '不超过 60 个字符的完整键名', en: 'well-formed keys of at most 60 characters' },
  unknownKey: { zh: '没有这个键', en: 'no such key' },
}

export const expectedType = (type: string): Expectation => types[type] ?? { zh: type, en: type }

/** One problem as a sentence. */
export function problemInWords(
  path: readonly (string | number)[],
  expected: string,
  received: string,
  locale: Locale,
): string {
  const where = placeInWords(path, locale)
  if (locale === 'en') return `${where}: expected ${expected}, received ${received}`
  const wanted = /^[A-Za-z]/.test(expected) ? `应为 ${expected}` : `应为${expected}`
  return received === nothing.zh ? `${where}：没有填写，${wanted}` : `${where}：${wanted}，实为${received}`
}

/** A key that the form does not have, named with the place where it stands. */
export function unknownKeyInWords(path: readonly (string | number)[], key: string, locale: Locale): string {
  const where = placeInWords(path, locale)
  const name = clip(key.toWellFormed())
  return locale === 'zh' ? `${where}：没有名为“${name}”的键` : `${where}: there is no key named “${name}”`
}

/** How many problems are left out of the list. */
export const unlistedInWords = (rest: number, locale: Locale): string =>
  locale === 'zh' ? `另有${rest}处问题未列出` : `${rest} more problems are not listed`

const placeInWords = (path: readonly (string | number)[], locale: Locale): string =>
  pathInWords(path) || (locale === 'zh' ? '文件' : 'the document')

const nothing: Expectation = { zh: '没有', en: 'nothing' }

/** `tables.income.rows[3].total` */
export const pathInWords = (path: readonly (string | number)[]): string =>
  path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${clip(key.toWellFormed())}`,
    )
    .join('')

const shown = 60

/** A text short enough to show. */
export const clip = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text)

/** A text that is no JSON: its beginning; of a long one the place where its reading stopped, where the reason names it. */
export function malformedInWords(text: string, reason: string, locale: Locale): string {
  const [, position] = /position (\d+)/.exec(reason) ?? []
  if (position === undefined || text.length <= shown) return receivedInWords(text, locale)
  const at = Number(position)
  const line = text.slice(0, at).split('\n').length
  const found = receivedInWords(text.slice(at), locale)
  return locale === 'zh' ? `第${line}行的${found}` : `${found} in line ${line}`
}

/** What stands in a place, in a few words: never more than its kind and its beginning. */
export function receivedInWords(value: unknown, locale: Locale): string {
  if (value === undefined) return nothing[locale]
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(clip(value))
  if (value instanceof Uint8Array) return locale === 'zh' ? '字节，不是文本' : 'bytes, not text'
  if (Array.isArray(value)) return locale === 'zh' ? `列表（${value.length} 项）` : `a list of ${value.length}`
  return typeof value === 'object' ? (locale === 'zh' ? '对象' : 'an object') : clip(String(value))
}
