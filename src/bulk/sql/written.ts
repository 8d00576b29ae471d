/**
 * What the clauses of one kind are written as: queries of a WITH, then the cases, one row each with the parts that it should
 * have, and the terms of those cases, one row for each of their cells that is printed. A case is told by document, clause,
 * the row of its whole (-1 where the clause names it) and its column.
 */
export interface Written {
  readonly queries: readonly string[]
  readonly cases: string
  readonly terms: string
}
