import type { Sentence } from '../law/basis.js'
import type { Term } from '../terms/term.js'

/** A money column of a table. */
export interface ColumnLayout {
  readonly id: string
  readonly label: string
  readonly en: string
  /** Only some places print it: a blank form is without it. */
  readonly local?: true
}

/** A row that is known by a name instead of a classification code. */
export interface NamedRow {
  readonly code: string
  readonly label: string
  readonly en: string
  /** Other printed labels of the same row. */
  readonly also?: readonly string[]
  /** Only some places print it: a blank form is without it. */
  readonly local?: true
}

/** What the codes of the other rows are; `own` are those of units and projects, and of classes that no list judges. */
export type RowCodes = 'functional' | 'economic' | 'own' | 'none'

/**
 * How a table of money stands on paper: its columns in paper order, the first of which every row prints, and the rows
 * that have a name. A place that prints other columns or rows is data here, not code.
 */
export interface TableLayout {
  readonly id: string
  /** Where the rows stand in the JSON, from `tables` on. */
  readonly path: readonly string[]
  readonly title: Sentence
  /** The title of the table that this is a side of. */
  readonly whole?: Sentence
  readonly codes: RowCodes
  readonly columns: readonly ColumnLayout[]
  readonly named: readonly NamedRow[]
}

/** A column under a noun. */
export const columnOf = (id: string, { zh, en }: Sentence): ColumnLayout => ({ id, label: zh, en })

/** A row under a term, known by all its labels; `printed` is the one that this table prints. */
export const rowOf = (code: string, { zh, en, labels = [] }: Term, printed: string = zh): NamedRow => ({
  code,
  label: printed,
  en,
  also: [zh, ...labels].filter((label) => label !== printed),
})

/** What only some places print. */
export const local = <T extends ColumnLayout | NamedRow>(printed: T): T & { readonly local: true } => ({
  ...printed,
  local: true,
})
