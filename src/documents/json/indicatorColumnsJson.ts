/** A column for which a form has a head of its own: for a place that receives money, for an earlier year. */
export interface PrintedColumnJson {
  label: string
  value: string
}

/** Columns that some places print beside an indicator, whichever form it stands on. */
export interface IndicatorColumnsJson {
  direction?: string | undefined
  nature?: string | undefined
  comparator?: string | undefined
  unit?: string | undefined
  weight?: string | undefined
  adjustedTarget?: string | undefined
  previousActual?: string | undefined
  completionRate?: string | undefined
  scoreCoefficient?: string | undefined
  core?: string | undefined
  columns?: PrintedColumnJson[] | undefined
}
