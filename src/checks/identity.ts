import type { GridId } from '../documents/accountTables.js'
import type { Relation } from '../verdicts/relation.js'
import type { Fault } from '../words/faults.js'
import type { Rule } from './rule.js'

/** A cell by the role of its grid, the code of its row, and the name of its column. */
export type CellName = readonly [grid: GridId, row: string, column: string]

/** A cell and what is printed in it. */
export type PrintedCell = readonly [...cell: CellName, printed: string]

/** What the money of a document must be like for a clause to hold as an equation, or to apply at all. */
export type Condition = 'allMoneyIsFiscal' | 'threePublicIsGeneral' | 'threePublicIsFiscal'

/** Parts that are counted with their whole where that is printed (其中), and added up where it is not. */
export interface Within {
  readonly whole: string
  readonly parts: readonly string[]
}

/** In every row: a column is the sum of others. Columns that are not printed take no part. */
export interface Across {
  readonly kind: 'across'
  readonly grid: GridId
  readonly whole: string
  readonly plus: readonly string[]
  readonly minus?: readonly string[]
  readonly within?: Within
  /** Without every one of these columns there is nothing to check. */
  readonly complete?: true
  /** Columns that every such table has: without one of them nobody can tell. */
  readonly asked?: readonly string[]
}

/** In every column: a row is the sum of others, or of all functional classes. Rows that are not printed take no part. */
export interface Down {
  readonly kind: 'down'
  readonly grid: GridId
  readonly whole: string
  readonly plus: readonly string[] | 'classes'
  readonly within?: Within
}

/** In every column: each row is the sum of the rows below it in the order of their codes. */
export interface Tree {
  readonly kind: 'tree'
  readonly grid: GridId
}

/** One cell against the sum of others, wherever they stand. */
export interface Cells {
  readonly kind: 'cells'
  readonly whole: CellName
  readonly plus: readonly CellName[]
  readonly minus?: readonly CellName[]
  /** Where this cell is printed, it stands for all that is added. */
  readonly wholeOfParts?: CellName
  readonly relation?: Relation
  readonly equalWhen?: Condition
  readonly onlyWhen?: Condition
  /** Without every one of these cells there is nothing to check; else rows that are not printed take no part in a sum. */
  readonly complete?: true
  /** Where the cell's column is not printed there is nothing to check. */
  readonly whereColumnPrinted?: true
}

/** Every functional class of one table against the same class of another. */
export interface Classes {
  readonly kind: 'classes'
  readonly whole: readonly [grid: GridId, column: string]
  readonly part: readonly [grid: GridId, column: string]
  readonly relation?: Relation
  readonly equalWhen?: Condition
}

/** A table without rows must say so, and its total must be zero. */
export interface Empty {
  readonly kind: 'empty'
  readonly grid: GridId
}

/** One relation of an identity: across a row, down a column, through codes, between cells, or of an empty table. */
export type Clause = Across | Down | Tree | Cells | Classes | Empty

/** A document in little, in which a relation holds, and what is printed instead where it alone is broken. */
export interface IdentityExample {
  readonly printed: readonly PrintedCell[]
  readonly instead: readonly PrintedCell[]
}

/** A relation (勾稽关系) that the tables of the accounts must satisfy, as one or more clauses. */
export interface Identity extends Rule {
  readonly kind: 'identity'
  readonly clauses: readonly Clause[]
  /** What is wrong beside the arithmetic, in parameters. */
  readonly fault?: Fault
  readonly example: IdentityExample
}
