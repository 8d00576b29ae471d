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
  'text.malformed': { zh: '完整的文字（不含残缺的字符）', en: 'well-formed text, without half characters' },
  'json.malformed': { zh: 'JSON 文本', en: 'JSON text' },
  'json.tooLarge': { zh: '不超过 1600 万字符的 JSON 文本', en: 'JSON text of at most 16 million characters' },
  'json.tooDeep': {
    zh: '不超过 1000 层的 JSON 文本',
    en: 'JSON text of at most 1000 lists and objects in one another',
  },
  'key.reserved': { zh: '普通的键名（不是 __proto__）', en: 'ordinary keys, not __proto__' },
  'key.repeated': { zh: '每个键只出现一次', en: 'each key once' },
  'key.malformed': { zh: '不超过 60 个字符的完整键名', en: 'well-formed keys of at most 60 characters' },
  unknownKey: { zh: '没有这个键', en: 'no such key' },
  'posting.kind': { zh: '记录的种类（收入、支出、结转结余等）', en: 'a kind of posting' },
  'posting.amount': { zh: '以元为单位、至多两位小数的金额', en: 'an amount of 元 with at most two decimals' },
  'posting.source': { zh: '收入决算表所列的一项资金来源', en: 'a source of money that the income table names' },
  'posting.function': {
    zh: '该年度支出功能分类的项级科目编码（七位）',
    en: 'the item of the functional classification of that year, of seven digits',
  },
  'posting.use': {
    zh: '支出决算表所列的一项支出，财政拨款只有基本支出和项目支出',
    en: 'a column of the expenditure table; of appropriations basic or project',
  },
  'posting.economic': {
    zh: '该年度部门支出经济分类的款级科目编码（五位）',
    en: 'the section of the economic classification of departments of that year, of five digits',
  },
  'posting.basicClass': { zh: '基本支出的经济分类', en: 'an economic class of basic expenditure' },
  'posting.threePublic': { zh: '“三公”经费的经济分类科目', en: 'an economic section of the three public expenses' },
  'posting.closing': {
    zh: '与年初结转结余加收入减支出相同的年末结转结余',
    en: 'a closing balance that is the opening one plus income less expenditure',
  },
  'posting.spent': {
    zh: '不大于年初结转结余与收入之和的支出',
    en: 'expenditure within the opening balance and the income',
  },
}

export const expectedType = (type: string): Expectation => types[type] ?? { zh: type, en: type }

/** Where a problem stands: its path, and what the paper calls the place where it is more than a head of the form. */
export interface ProblemPlace {
  readonly path: readonly (string | number)[]
  readonly place?: string | undefined
}

/** One problem as a sentence. */
export function problemInWords(at: ProblemPlace, expected: string, received: string, locale: Locale): string {
  const where = placeInWords(at, locale)
  if (locale === 'en') return `${where}: expected ${expected}, received ${received}`
  const wanted = /^[A-Za-z]/.test(expected) ? `应为 ${expected}` : `应为${expected}`
  return received === nothing.zh ? `${where}：没有填写，${wanted}` : `${where}：${wanted}，实为${received}`
}

/** A key that the form does not have, named with the place where it stands. */
export function unknownKeyInWords(at: ProblemPlace, key: string, meant: string | null, locale: Locale): string {
  const where = placeInWords(at, locale)
  const name = clip(key.toWellFormed())
  const unknown = locale === 'zh' ? `${where}：没有名为“${name}”的键` : `${where}: there is no key named “${name}”`
  return `${unknown}${meantInWords(meant, locale)}`
}

/** What was probably meant. */
export function meantInWords(meant: string | null, locale: Locale): string {
  if (meant === null) return ''
  return locale === 'zh' ? `，是不是“${meant}”？` : `; did you mean “${meant}”?`
}

/** How many problems are left out of the list. */
export const unlistedInWords = (rest: number, locale: Locale): string =>
  locale === 'zh' ? `另有${rest}处问题未列出` : `${rest} more problems are not listed`

function placeInWords({ path, place }: ProblemPlace, locale: Locale): string {
  const keys = pathInWords(path) || (locale === 'zh' ? '文件' : 'the document')
  if (place === undefined) return keys
  return locale === 'zh' ? `${keys}（${place}）` : `${keys} (${place})`
}

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
