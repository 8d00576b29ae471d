/** Where a definition applies; null is everywhere and always. `level` is what it speaks of: a department, a project, … */
export interface Applies {
  readonly forms: readonly string[]
  readonly years: { readonly from: number | null; readonly to: number | null } | null
  readonly region: string | null
  readonly level: string | null
}
