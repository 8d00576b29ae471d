import { layoutsOf, type TabledDocument } from '../documents/tabledDocument.js'
import type { TableLayout } from '../documents/tableLayout.js'
import { type AccountTable, accountTableTitles } from '../terms/accountTable.js'
import { type BudgetTable, budgetTableTitles } from '../terms/budgetTable.js'
import type { Term } from '../terms/term.js'

/** A form that is tables of money. */
export type TabledKind = TabledDocument['kind']

/** A table of such a form, by its role. */
export type MoneyTable = AccountTable | BudgetTable

/** A title of one of its tables. */
export type TableTitle = Term & { readonly id: MoneyTable }

/** The titles of the tables of each form. */
export const tableTitles: Readonly<Record<TabledKind, readonly TableTitle[]>> = {
  finalAccounts: accountTableTitles,
  departmentBudget: budgetTableTitles,
}

/** The forms that are tables of money. */
export const tabledKinds = /* @__PURE__ */ Object.keys(tableTitles) as readonly TabledKind[]

/** Is it a form of tables of money? */
export const isTabledKind = (kind: string | null): kind is TabledKind =>
  kind !== null && Object.hasOwn(tableTitles, kind)

/** The grids of a table: one, or its sides. */
export const gridsOf = (kind: TabledKind, table: MoneyTable): readonly TableLayout[] =>
  layoutsOf({ kind }).filter(({ path }) => path[0] === table)

/** Of which form is a grid? */
export const kindOfGrid = (layout: TableLayout): TabledKind =>
  tabledKinds.find((kind) => layoutsOf({ kind }).includes(layout)) as TabledKind
