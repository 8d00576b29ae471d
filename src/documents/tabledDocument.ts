import type { FinalAccounts } from './accounts.js'
import { accountTables, type GridId } from './accountTables.js'
import type { DepartmentBudget } from './budget.js'
import { type BudgetGridId, budgetTables } from './budgetTables.js'
import type { TableLayout } from './tableLayout.js'

/** A document whose tables of money hold to identities. */
export type TabledDocument = FinalAccounts | DepartmentBudget

/** A grid of money of any such document: ids are of one form alone. */
export type MoneyGridId = GridId | BudgetGridId

/** The tables of each form, in the order of a document’s grids. */
const layouts: Readonly<Record<TabledDocument['kind'], readonly TableLayout[]>> = {
  finalAccounts: accountTables,
  departmentBudget: budgetTables,
}

export const layoutsOf = ({ kind }: Pick<TabledDocument, 'kind'>): readonly TableLayout[] => layouts[kind]

export const isTabled = (document: { readonly kind: string }): document is TabledDocument =>
  Object.hasOwn(layouts, document.kind)

/** A layout with its place, and the places of its columns. */
interface Placed {
  readonly layout: TableLayout
  readonly place: number
  readonly columns: ReadonlyMap<string, number>
}

const byId: ReadonlyMap<string, Placed> = /* @__PURE__ */ new Map(
  Object.values(layouts).flatMap((tables) =>
    tables.map((layout, place) => {
      const columns = new Map(layout.columns.map(({ id }, at) => [id, at]))
      return [layout.id, { layout, place, columns }] as const
    }),
  ),
)

/** The layout of a grid. */
export const layoutOf = (id: MoneyGridId): TableLayout => (byId.get(id) as { layout: TableLayout }).layout

/** The place of a grid in its document’s `grids`. */
export const placeOf = (id: MoneyGridId): number => byId.get(id)?.place ?? -1

/** The place of a column in its grid; -1 where it has none of this name. */
export const columnPlaceOf = (id: MoneyGridId, column: string): number => byId.get(id)?.columns.get(column) ?? -1
