import type { Given } from '../given.js'
import type { RateRule } from '../rate.js'

/** A grade of PEFA for one dimension. */
export type PefaGrade = 'A' | 'B' | 'C' | 'D'

/** Rates, as shares of one, that earn a grade: from `from` (included) to `to` (included, or only what is below it). */
export interface PefaBand {
  readonly grade: 'A' | 'B' | 'C'
  readonly from: string | null
  readonly to: string
  readonly toExcluded?: true
}

/** What PEFA leaves out of some comparisons. */
export type HeadNature = 'interest' | 'contingency'

/** One head of a budget: a function, an economic class, an office, a kind of revenue; or all of it in one line. */
export interface PefaHead {
  readonly label: string
  readonly originalBudget: Given<'money'>
  readonly outturn: Given<'money'>
  readonly nature?: HeadNature
}

/** The heads of one year; null where the year is not known. */
export type PefaYear = readonly PefaHead[] | null

/** Three years, heads with printed figures, the rate of each year and the grade that must come of them. */
interface GradedExample {
  readonly years: readonly [PefaYear, PefaYear, PefaYear]
  readonly values: readonly [string, string, string]
  readonly grade: PefaGrade
}

/**
 * A dimension of PEFA as data: a rate for each year, and a grade over three. It was made for a country; for a
 * department it is an analogue.
 *
 * `total` is Σ outturn ÷ Σ original budget; `composition` is Σ |outturn − budget × f| ÷ Σ (budget × f), where
 * f = Σ outturn ÷ Σ budget.
 */
export interface GradedRate extends RateRule {
  readonly kind: 'gradedRate'
  readonly dimension: 'PI-1.1' | 'PI-2.1' | 'PI-2.2' | 'PI-3.1' | 'PI-3.2'
  readonly of: 'total' | 'composition'
  readonly leaveOut: readonly HeadNature[]
  /**
   * With more heads than this, the largest by budget that make this share, at least as many, and the rest in one line; of
   * equal budgets the head that spent more comes first.
   */
  readonly largest: { readonly heads: number; readonly share: string } | null
  /** The best first; below the last is D. */
  readonly bands: readonly PefaBand[]
  readonly years: { readonly of: 3; readonly needed: 2 }
  /** How the dimensions of an indicator make its score: the weakest link, or their average. */
  readonly aggregation: 'M1' | 'M2'
  readonly example: GradedExample
}
