/**
 * A share of the points for values from `from` (included) up to `to` (not included; null: without end). With `shareTo` the
 * share goes in proportion from `share` at `from` to `shareTo` at `to`.
 */
export interface CurveBand {
  readonly from: string
  readonly to: string | null
  readonly share: string
  readonly shareTo?: string
}

/**
 * How an actual beside its target becomes a share of the points. Shares and limits are shares of one, as digits.
 *
 * - `passFail`: met, all; missed, nothing.
 * - `linear`: missed, actual ÷ target; with `from`, nothing up to it and (actual ÷ target − from) ÷ (1 − from) above.
 * - `inverse`: missed, target ÷ actual.
 * - `deviation`: missed, 1 − |actual − target| ÷ target, not below nothing.
 * - `deduction`: missed, `cost` off for `every` of the deviation: in percentage points (`difference`), or as a share of
 *   the target (`share`). The cost is in points, or a share of the points (`costIn`). Started steps count in part
 *   (`proportional`) or not at all (`whole`).
 * - `bands`: by actual ÷ target (`completion`), or by the actual percentage itself (`actual`), met or not.
 * - `either`: the paper leaves two readings: everything between them is allowed.
 * - `unstated`: the paper does not say: met, all; missed, anything short of all.
 *
 * Where the target is zero or less a proportion says nothing, and `linear`, `inverse` and `deviation` pass or fail.
 *
 * @example
 * // 每低1个百分点扣分值的5%: 92 % of ≥95 % leaves 85 % of the points
 * const perPoint: Curve = {
 *   kind: 'deduction', of: 'difference', every: '1', cost: '0.05', costIn: 'share', steps: 'whole',
 * }
 * // 完成率60%至100%的按比例得分，60%以下不得分: 80 % of the target gives half of the points
 * const inside: Curve = {
 *   kind: 'bands',
 *   of: 'completion',
 *   bands: [
 *     { from: '0', to: '0.6', share: '0' },
 *     { from: '0.6', to: '1', share: '0', shareTo: '1' },
 *     { from: '1', to: null, share: '1' },
 *   ],
 * }
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
  /** What the cost counts; `points` where it is left out. */
  readonly costIn?: 'points' | 'share'
  readonly steps: 'whole' | 'proportional'
}

/** What can be said where there is no proportion: of dates, ranges, several figures in one cell. */
export type MetCurve = Extract<Curve, { kind: 'passFail' | 'unstated' }>
