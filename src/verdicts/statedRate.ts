import { parseAmount } from '../exact/amount.js'
import { zero } from '../exact/decimal.js'
import { shift } from '../exact/unit.js'
import type { Figure } from './figure.js'

const longest = 60
const up = /增长|增加|上升|提高|上涨|增/u
const down = /下降|减少|降低|下滑|减/u
const level = /持平|无变化|没有变化|不变|一致/u

/** A printed change or rate: its figure, and whether a word or a sign gave its direction. */
export interface Stated extends Figure {
  readonly directed: boolean
}

/**
 * A printed rate as a share of one: `95.00%`, `95.00`, `下降7.84%` (−0.0784), `持平` (0). Null when it is none.
 *
 * The decimals are those of the share, two more than those of the percentage.
 */
export function readRate(text: string): Stated | null {
  if (text.length > longest) return null
  const read = readDirected(text.replace(/[%％]\s*$/u, '').replace(/百分之/u, ''))
  return read && { value: shift(read.value, -2), decimals: read.decimals + 2, directed: read.directed }
}

/** A signed figure with or without a word for its direction: `减少109.37` is −109.37. Null when it is none. */
export function readDirected(text: string): Stated | null {
  if (text.length > longest) return null
  const word = down.test(text) ? 'down' : up.test(text) ? 'up' : null
  if (word === null && level.test(text)) return { value: zero, decimals: 0, directed: true }
  const amount = parseAmount(text.replace(/[\u4e00-\u9fff了约为]+(?=[\s(（△▲+\-－−]*[\d０-９])/u, ''))
  if (amount.kind !== 'money') return null
  const value = word === null ? amount.value : word === 'down' ? amount.value.abs().negated() : amount.value.abs()
  return { value, decimals: amount.decimals, directed: word !== null || amount.value.isNegative() }
}
