import type { Combination } from './leaf.js'

/** A row that is to be printed: its cells as sums of leaves, by the name of the column. */
export interface Line {
  readonly code: string
  readonly cells: Readonly<Record<string, Combination>>
}

/** The rows of each grid, by its role. */
export type Lines = Readonly<Record<string, readonly Line[]>>
