import type { Merge } from '../../src/paper/paperOfRows.js'

/** A row of a table of the accounts, as it is typed. */
export type Row = Readonly<Record<string, string | undefined>>

/** A column: what it is called in the JSON, its head, and the head that stands over it and its neighbours. */
export type Column = readonly [id: string, head: string, over?: string]

/** A table with its heads as they are printed. Figures are texts still. */
export interface PublishedTable {
  readonly number: string
  readonly title: string
  readonly notes: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly merges: readonly Merge[]
  /** How many of the rows are heads. */
  readonly heads: number
}

export type PublishedRows = Pick<PublishedTable, 'rows' | 'merges' | 'heads'>

export const merge = (row: number, column: number, rowSpan: number, columnSpan: number): Merge => ({
  row,
  column,
  rowSpan,
  columnSpan,
})

/** Runs of the same head beside each other are one cell. */
export const runsIn = (heads: readonly string[], row: number): readonly Merge[] =>
  heads.flatMap((head, column) => {
    if (head === '' || heads[column - 1] === head) return []
    const end = heads.findIndex((other, at) => at > column && other !== head)
    const span = (end < 0 ? heads.length : end) - column
    return span > 1 ? [merge(row, column, 1, span)] : []
  })

/** 栏次, then the numbers of the columns from 1. */
export const counters = (lead: readonly string[], count: number, from = 1): readonly string[] => [
  ...lead,
  ...Array.from({ length: count }, (_, at) => String(at + from)),
]
