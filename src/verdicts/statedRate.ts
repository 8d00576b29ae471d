import { parseAmount } from '../exact/amount.js'
import { unsignedZero, zero } from '../exact/decimal.js'
import { remembered } from '../exact/remembered.js'
import { type MoneyUnit, shift } from '../exact/unit.js'
import type { Figure } from './figure.js'

const longest = 60
const neither = /增减|升降|涨跌/u
const up =
  /大于|高于|多于|超过|超出|增长|增加|上升|提高|上涨|提升|增幅|扩大|上调|增|升|涨|追加|多(?:支出|花|用)|(?<![至最])[多高](?=了?约?\s*[\d０-９])/u
const down =
  /负增长|小于|低于|少于|下降|减少|降低|下滑|回落|下跌|降幅|减幅|压缩|压减|节约|节省|节减|缩小|缩减|缩短|收窄|削减|下调|精简|少(?:支出|花|用)|(?<!至)少(?=了?约?\s*[\d０-９])|(?<!最)低(?=了?约?\s*[\d０-９])|减|降|跌|缩/u
const level = /持平|(?:[无未]|没有|没)(?:发生|出现)?(?:变化|变动|增减)|不变|一致|相同|相等/u
/** Words that stand beside a change and say nothing of its direction. */
const plain =
  /变动|变化|增减|升降|涨跌|变动率|变动额|率|幅度|额|幅|比|同比|环比|较|上年|去年|年初|预算|决算|数|与|相比|约|为|达|到|了|的|年|本|百分之|百分点|个|[万亿千百]?元|整|[年月日]/gu

/** A printed change or rate: its figure, the unit it names, and whether a word or a sign gave its direction. */
export interface Stated extends Figure {
  readonly directed: boolean
  readonly unit: MoneyUnit | null
  /** A word stands there that is not known: it may say either direction. */
  readonly open?: true
}

/**
 * A printed rate as a share of one: `95.00%`, `95.00`, `下降7.84%` (−0.0784), `持平` (0). Null when it is none, as an
 * amount of money is.
 *
 * The decimals are those of the share, two more than those of the percentage.
 */
export const readRate: (text: string) => Stated | null = /* @__PURE__ */ remembered((text) => {
  if (text.length > longest) return null
  const read = readDirected(text.replace(/[%％]\s*$/u, '').replace(/百分之/u, ''))
  if (!read || read.unit !== null) return null
  return { ...read, value: shift(read.value, -2), decimals: read.decimals + 2 }
})

/**
 * A signed figure with or without a word for its direction: `减少109.37` is −109.37, `增长-7.84` is −7.84. Null when it
 * is none.
 */
export const readDirected: (text: string) => Stated | null = /* @__PURE__ */ remembered((text) => {
  if (text.length > longest) return null
  const word = directionOf(text)
  if (word === 0 && level.test(text)) return { value: zero, decimals: 0, directed: true, unit: null }
  const amount = parseAmount(withoutWords(text))
  if (amount.kind !== 'money') return null
  const { value, decimals, unit } = amount
  const signed = word < 0 ? unsignedZero(value.abs().negated()) : value
  const directed = word !== 0 || value.isNegative()
  return { value: signed, decimals, unit, directed, ...(!directed && isWorded(text) && { open: true }) }
})

/** Do words stand here that are not known? */
const isWorded = (text: string): boolean => /\p{Script=Han}/u.test(text.replace(plain, ''))

/** The figure of a stated change without its words, sign and all; what is too long to be one stays as it is. */
export const withoutWords = (text: string): string =>
  text.length > longest ? text : text.replace(/[\u4e00-\u9fff了约为]+(?=[\s(（△▲+\-－−]*[\d０-９])/u, '')

/** Which way does a word say that it went: -1 down, 1 up, 0 neither; null where it says none of it. */
export function wayIn(text: string): -1 | 0 | 1 | null {
  const way = directionOf(text)
  return way === 0 && !level.test(text) ? null : way
}

/** -1 for a word of falling, 1 for one of rising, 0 for neither. */
function directionOf(text: string): -1 | 0 | 1 {
  if (neither.test(text)) return 0
  return down.test(text) ? -1 : up.test(text) ? 1 : 0
}
