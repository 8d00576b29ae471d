import { parseAmount } from '../exact/amount.js'
import { unsignedZero, zero } from '../exact/decimal.js'
import { type MoneyUnit, shift } from '../exact/unit.js'
import type { Figure } from './figure.js'

const longest = 60
const neither = /增减|升降|涨跌/u
const up = /增长|增加|上升|提高|上涨|提升|增幅|增|升|涨/u
const down = /下降|减少|降低|下滑|回落|下跌|降幅|减幅|减|降|跌/u
const level = /持平|无变化|没有变化|不变|一致/u

/** A printed change or rate: its figure, the unit it names, and whether a word or a sign gave its direction. */
export interface Stated extends Figure {
  readonly directed: boolean
  readonly unit: MoneyUnit | null
}

/**
 * A printed rate as a share of one: `95.00%`, `95.00`, `下降7.84%` (−0.0784), `持平` (0). Null when it is none, as an
 * amount of money is.
 *
 * The decimals are those of the share, two more than those of the percentage.
 */
export function readRate(text: string): Stated | null {
  if (text.length > longest) return null
  const read = readDirected(text.replace(/[%％]\s*$/u, '').replace(/百分之/u, ''))
  if (!read || read.unit !== null) return null
  return { ...read, value: shift(read.value, -2), decimals: read.decimals + 2 }
}

/**
 * A signed figure with or without a word for its direction: `减少109.37` is −109.37, `增长-7.84` is −7.84. Null when it
 * is none.
 */
export function readDirected(text: string): Stated | null {
  if (text.length > longest) return null
  const word = directionOf(text)
  if (word === 0 && level.test(text)) return { value: zero, decimals: 0, directed: true, unit: null }
  const amount = parseAmount(withoutWords(text))
  if (amount.kind !== 'money') return null
  const { value, decimals, unit } = amount
  const signed = word < 0 ? unsignedZero(value.abs().negated()) : value
  return { value: signed, decimals, unit, directed: word !== 0 || value.isNegative() }
}

/** The figure of a stated change without its words, sign and all; what is too long to be one stays as it is. */
export const withoutWords = (text: string): string =>
  text.length > longest ? text : text.replace(/[\u4e00-\u9fff了约为]+(?=[\s(（△▲+\-－−]*[\d０-９])/u, '')

/** -1 for a word of falling, 1 for one of rising, 0 for neither. */
function directionOf(text: string): -1 | 0 | 1 {
  if (neither.test(text)) return 0
  return down.test(text) ? -1 : up.test(text) ? 1 : 0
}
