/** A target in the middle of its year, as printed: of the year, of the time gone by where a form prints one, and what is done. */
export interface WatchedTarget {
  readonly target: string
  readonly periodTarget?: string | undefined
  readonly actual: string
}
