import type { MoneyGridId } from '../documents/tabledDocument.js'
import type { Relation } from '../verdicts/relation.js'
import type { Fault } from '../words/faults.js'
import type { Rule } from './rule.js'

/** A cell by the role of its grid, the code of its row, and the name of its column. */
export type CellName = readonly [grid: MoneyGridId, row: string, column: string]

/** A cell and what is printed in it. */
export type PrintedCell = readonly [...cell: CellName, printed: string]

/** What the money of a document must be like for a clause to hold as an equation, or to apply at all. */
export type Condition =
  | 'allMoneyIsFiscal'
  | 'threePublicIsGeneral'
  | 'threePublicIsFiscal'
  | 'allBudgetIsFiscal'
  | 'budgetOfIncomeIsWhole'
  | 'budgetOfExpenditureIsWhole'
  | 'fiscalCarryoverByBudget'

/** Parts that are counted with their whole where that is printed (其中), and added up where it is not. */
export interface Within {
  readonly whole: string
  readonly parts: readonly string[]
}

/** In every row: a column is the sum of others. Columns that are not printed take no part. */
export interface Across {
  readonly kind: 'across'
  readonly grid: MoneyGridId
  readonly whole: string
  readonly plus: readonly string[]
  readonly minus?: readonly string[]
  readonly within?: Within | readonly Within[]
  /** Without every one of these columns there is nothing to check. */
  readonly complete?: true
  /** Where this column is printed there is nothing to check. */
  readonly unlessPrinted?: string
  /** Columns that every such table has: without one of them nobody can tell. */
  readonly asked?: readonly string[]
}

/** In every column: a row is the sum of others, of all functional classes, or of all rows without a name. Rows that are not printed take no part. */
export interface Down {
  readonly kind: 'down'
  readonly grid: MoneyGridId
  readonly whole: string
  readonly plus: readonly string[] | 'classes' | 'rows'
  /** Rows with a name that are added to all classes. */
  readonly also?: readonly string[]
  /** Where this row is printed, or is not, there is nothing to check. */
  readonly unlessPrinted?: string
  readonly wherePrinted?: string
  readonly within?: Within | readonly Within[]
  /** Of a row that prints only some of its parts (其中) the parts do not exceed it. */
  readonly relation?: Relation
}

/** In every column: each row is the sum of the rows below it in the order of their codes. */
export interface Tree {
  readonly kind: 'tree'
  readonly grid: MoneyGridId
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
  readonly whole: readonly [grid: MoneyGridId, column: string]
  readonly part: readonly [grid: MoneyGridId, column: string]
  readonly relation?: Relation
  readonly equalWhen?: Condition
}

/** A table without rows must say so, and its total must be zero. */
export interface Empty {
  readonly kind: 'empty'
  readonly grid: MoneyGridId
}

/** One relation of an identity: across a row, down a column, through codes, between cells, or of an empty table. */
export type Clause = Across | Down | Tree | Cells | Classes | Empty

/** A document in little, in which a relation holds, and what is printed instead where it alone is broken. */
export interface IdentityExample {
  readonly printed: readonly PrintedCell[]
  readonly instead: readonly PrintedCell[]
}

/** A relation (勾稽关系) that the tables of a document must satisfy, as one or more clauses. */
export interface Identity extends Rule {
  readonly kind: 'identity'
  readonly clauses: readonly Clause[]
  /** What is wrong beside the arithmetic, in parameters. */
  readonly fault?: Fault
  readonly example: IdentityExample
}
