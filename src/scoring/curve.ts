/** A share of the points for values from `from` (included) up to `to` (not included; null: without end). */
export interface CurveBand {
  readonly from: string
  readonly to: string | null
  readonly share: string
}

/**
 * How an actual beside its target becomes a share of the points. Shares and limits are shares of one, as digits.
 *
 * - `passFail`: met, all; missed, nothing.
 * - `linear`: missed, actual ÷ target; with `from`, nothing up to it and (actual ÷ target − from) ÷ (1 − from) above.
 * - `inverse`: missed, target ÷ actual.
 * - `deviation`: missed, 1 − |actual − target| ÷ target, not below nothing.
 * - `deduction`: missed, `cost` points off for `every` of the deviation: in percentage points (`difference`), or as a
 *   share of the target (`share`). Started steps count in part (`proportional`) or not at all (`whole`).
 * - `bands`: by actual ÷ target (`completion`), or by the actual percentage itself (`actual`), met or not.
 * - `either`: the paper leaves two readings: everything between them is allowed.
 * - `unstated`: the paper does not say: met, all; missed, anything short of all.
 *
 * Where the target is zero or less a proportion says nothing, and `linear`, `inverse` and `deviation` pass or fail.
 */
export type Curve =
  | { readonly kind: 'passFail' }
  | { readonly kind: 'linear'; readonly from?: string }
  | { readonly kind: 'inverse' }
  | { readonly kind: 'deviation' }
  | DeductionCurve
  | { readonly kind: 'bands'; readonly of: 'completion' | 'actual'; readonly bands: readonly CurveBand[] }
  | { readonly kind: 'either'; readonly one: Curve; readonly other: Curve }
  | { readonly kind: 'unstated' }

export interface DeductionCurve {
  readonly kind: 'deduction'
  readonly of: 'difference' | 'share'
  readonly every: string
  readonly cost: string
  readonly steps: 'whole' | 'proportional'
}

/** What can be said where there is no proportion: of dates, ranges, several figures in one cell. */
export type MetCurve = Extract<Curve, { kind: 'passFail' | 'unstated' }>
