import type { Decimal } from '../../exact/decimal.js'
import { shift } from '../../exact/unit.js'
import type { Direction } from '../../targets/assessment.js'
import { emptyPair } from '../../targets/scanPair.js'
import type { ScoringPolicy } from '../policy.js'
import { decimalsFor } from '../rounding.js'
import { scoreIndicator } from '../scoreIndicator.js'
import { type Compiled, compile, type QuickOptions } from './compiled.js'
import { type QuickScore, quickRow } from './quickRow.js'

/** One indicator as it is printed. */
export interface QuickIndicator {
  readonly target: string
  readonly actual: string
  readonly points: string
  /** For a target without an operator. */
  readonly direction?: Direction
}

/** The scores allowed to each row, as whole numbers of 10^-decimals. */
export interface QuickScores {
  readonly decimals: number
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/**
 * Makes a policy ready to score many rows from printed strings, in whole numbers.
 *
 * The answers are those of `scoreIndicator`, rounded alike: plain figures of one unit and plain words are scored in
 * integers that doubles hold exactly, all else is left to `scoreIndicator`. Make one and keep it.
 *
 * @throws RangeError when a score is too large for a safe integer.
 * @example quickScorer(linear2020)([{ target: '≥95%', actual: '80%', points: '2' }]).low // => [168]
 */
export function quickScorer(
  policy: ScoringPolicy,
  options: QuickOptions = {},
): (rows: readonly QuickIndicator[]) => QuickScores {
  const compiled = compile(policy, options)
  const decimals = decimalsFor(policy.rounding, options.decimals ?? 0)
  const score: QuickScore = { low: 0, high: 0, pair: emptyPair() }
  return (rows) => {
    const low: number[] = []
    const high: number[] = []
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as QuickIndicator
      if (!isQuick(row, compiled, score)) scoreSlowly(row, policy, options, decimals, score)
      low.push(score.low)
      high.push(score.high)
    }
    return { decimals, low, high }
  }
}

const isQuick = ({ target, actual, points, direction }: QuickIndicator, compiled: Compiled | null, score: QuickScore) =>
  compiled !== null && quickRow(target, actual, points, direction, compiled, score)

function scoreSlowly(
  row: QuickIndicator,
  policy: ScoringPolicy,
  options: QuickOptions,
  decimals: number,
  score: QuickScore,
): void {
  const { low, high } = scoreIndicator({ ...options, ...row }, policy)
  score.low = scaled(low, decimals)
  score.high = scaled(high, decimals)
}

function scaled(value: Decimal, decimals: number): number {
  const whole = shift(value, decimals).toNumber()
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${value} is too large a score`)
  return whole
}
