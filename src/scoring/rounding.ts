import { halfEven, halfUp, type Rounding, truncate } from '../exact/rounding.js'

/** Where to a score is rounded; a name, so that a policy can be printed. */
export type RoundingName = 'halfUp' | 'halfEven' | 'truncate'

const roundings: Readonly<Record<RoundingName, Rounding>> = { halfUp, halfEven, truncate }

/**
 * How the scores of a policy are rounded. `printed`: to the decimals that the form prints its scores with, and to no
 * fewer than `atLeast`, since forms drop trailing zeros.
 */
export type ScoreRounding =
  | { readonly decimals: 'printed'; readonly atLeast: number; readonly rounding: RoundingName }
  | { readonly decimals: number; readonly rounding: RoundingName }

/** As the papers do that name no rounding of their own: half up, to the decimals printed. */
export const asPrinted = { decimals: 'printed', atLeast: 2, rounding: 'halfUp' } as const satisfies ScoreRounding

/** The number of decimals for a form that prints this many. */
export const decimalsFor = (rule: ScoreRounding, printed: number): number =>
  rule.decimals === 'printed' ? Math.max(rule.atLeast, printed) : rule.decimals

export const roundingOf = ({ rounding }: ScoreRounding): Rounding => roundings[rounding]
