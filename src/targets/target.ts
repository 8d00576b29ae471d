import type { Decimal } from '../exact/decimal.js'
import type { Comparator } from './comparators.js'
import type { TargetProblem } from './problems.js'

/** A verb of change right before the figure: 增长, 提高… or 下降, 减少…. "下降5%" is a change of minus five. */
export type Change = 'increase' | 'decrease'

/** One figure, as printed: nothing is converted. */
export interface QuantityTarget {
  readonly kind: 'quantity'
  readonly comparator: Comparator
  readonly value: Decimal
  /** How many decimals are printed. */
  readonly decimals: number
  /** As printed; null when none is. "每月1次" is read as "1次/月". */
  readonly unit: string | null
  readonly change?: Change
  /** 约, 左右: the figure is not meant exactly. */
  readonly approximate?: true
  readonly text: string
}

/** From one figure to another, both included unless said otherwise ("80%≤x<90%"). */
export interface RangeTarget {
  readonly kind: 'range'
  readonly low: Decimal
  readonly high: Decimal
  readonly lowExcluded?: true
  readonly highExcluded?: true
  readonly decimals: number
  readonly unit: string | null
  /** A verb of change before the range, said of both ends: 下降5%-8%. */
  readonly change?: Change
  readonly text: string
}

/**
 * A date or a period.
 *
 * `value` is `2021`, `2021-12` or `2021-12-31`, or a period `2021-01..2021-12`; when the year is not printed `--12` or
 * `--12-31` (as XML Schema writes them), a year without its number being `--01..--12`. The end of a month or year (底,
 * 末) is its last day.
 *
 * `comparator` is `<=` for "by" (底前, 31日前, 不晚于), `>=` for "from … on" (起), `>` for later (＞2021-12-31), and `<` for 前
 * after a whole month or year: whether that month itself still counts is not said. Absent when a bare date is printed.
 */
export interface DateTarget {
  readonly kind: 'date'
  readonly value: string
  readonly comparator?: '<=' | '>=' | '<' | '>'
  readonly text: string
}

/** Words: 健全, 优, 完成. `word` is the text without spaces, sign and final stop. */
export interface QualityTarget {
  readonly kind: 'quality'
  readonly word: string
  /** The words deny: 未完成, 不合规. */
  readonly negative?: true
  readonly text: string
}

export type TargetPart = QuantityTarget | RangeTarget | DateTarget

/** Several figures in one cell: "完成1部宣传片,2套方案". All of them are asked for. */
export interface CompoundTarget {
  readonly kind: 'compound'
  readonly parts: readonly TargetPart[]
  readonly text: string
}

/** Nothing is printed, or a dash or stroke for nothing. */
export interface BlankTarget {
  readonly kind: 'blank'
  readonly text: string
}

/** What cannot be read for sure is not guessed: why, and at which character. */
export interface UnreadableTarget {
  readonly kind: 'unreadable'
  readonly reason: TargetProblem
  readonly at: number
  readonly text: string
}

/** A printed target value or actual value, read. */
export type Target =
  | QuantityTarget
  | RangeTarget
  | DateTarget
  | QualityTarget
  | CompoundTarget
  | BlankTarget
  | UnreadableTarget
