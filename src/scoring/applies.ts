/** Where a definition applies; null is everywhere and always. */
export interface Applies {
  readonly forms: readonly string[]
  readonly years: { readonly from: number | null; readonly to: number | null } | null
  readonly region: string | null
  readonly level: string | null
}

/** Self-evaluation forms of any year and place. */
export const everySelfEvaluation: Applies = { forms: ['selfEvaluation'], years: null, region: null, level: null }
