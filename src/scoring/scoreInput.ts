import type { Decimal } from '../exact/decimal.js'
import type { Direction } from '../targets/assessment.js'
import type { Target } from '../targets/target.js'
import type { WordScale } from '../targets/wordScale.js'

/** One indicator to be scored, as it is printed, and what the form says of such indicators. */
export interface ScoreInput {
  readonly target: string | Target
  readonly actual: string | Target
  readonly points: string | Decimal
  /** The name of the indicator (level 3) and the labels above it: they say which way a figure without an operator goes. */
  readonly name?: string
  readonly level1?: string
  readonly level2?: string
  /** For a target without an operator, what the caller knows. */
  readonly direction?: Direction
  /** The same, what the framework says: cost is better lower. */
  readonly frameworkDirection?: Direction
  /** How words rank. */
  readonly words?: WordScale
  /** The form answers words by degrees of achievement in per cent: 健全 / 100%. */
  readonly percentages?: boolean
  /** The year of dates that print none. */
  readonly year?: number
  /** With how many decimals the form prints its scores. */
  readonly decimals?: number
}
