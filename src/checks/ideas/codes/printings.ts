import type { FinalAccounts } from '../../../documents/accounts.js'
import type { GridId } from '../../../documents/accountTables.js'
import { isCode } from '../../../documents/codeTree.js'
import type { Grid } from '../../../documents/grid.js'
import { lazily } from '../../../exact/lazily.js'
import { placeOf } from '../../../facts/cellRef.js'

const budgets = ['generalPublicBudgetExpenditure', 'governmentManagedFund', 'stateCapitalOperations'] as const

/** A row of table 03 with a code, and the row of that code in each table that prints it, or may: -1. */
export interface Printing {
  readonly all: Grid
  readonly row: number
  readonly parts: readonly { readonly id: GridId; readonly grid: Grid; readonly at: number }[]
}

/** The table of one budget, and the first row of each of its codes. */
interface OfBudget {
  readonly id: GridId
  readonly grid: Grid
  readonly rows: ReadonlyMap<string, number>
  readonly isVague: (code: string) => boolean
}

/** The codes of table 03 that the tables of the three budgets print, or may. */
export function printings({ grids }: FinalAccounts): readonly Printing[] {
  const all = grids[placeOf('expenditure')]
  const own = budgets.flatMap((id): readonly OfBudget[] => {
    const grid = grids[placeOf(id)]
    return grid ? [{ id, grid, rows: rowsByCode(grid), isVague: laterVague(grid) }] : []
  })
  if (!all || own.length < budgets.length) return []
  const found: Printing[] = []
  for (let row = 0; row < all.codes.length; row++) {
    const code = all.codes[row] as string
    const parts = isCode(code) ? partsOf(own, code) : []
    if (parts.some(({ at }) => at >= 0)) found.push({ all, row, parts })
  }
  return found
}

/** The tables that print a code, or may: -1. */
function partsOf(own: readonly OfBudget[], code: string): Printing['parts'] {
  const parts: { id: GridId; grid: Grid; at: number }[] = []
  for (const { id, grid, rows, isVague } of own) {
    const at = rows.get(code)
    if (at !== undefined) parts.push({ id, grid, at })
    else if (isVague(code)) parts.push({ id, grid, at: -1 })
  }
  return parts
}

function rowsByCode({ codes }: Grid): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (let row = codes.length - 1; row >= 0; row--) rows.set(codes[row] as string, row)
  return rows
}

/** Asked of codes that a table does not print: mostly of none. */
function laterVague(grid: Grid): OfBudget['isVague'] {
  const isVague = lazily(() => vagueIn(grid))
  return (code) => isVague()(code)
}

/** May money of this code stand in rows of other codes, or of none? Then the table does not tell what its own is. */
function vagueIn({ codes }: Grid): (code: string) => boolean {
  if (codes.includes('')) return () => true
  const [own, above, lengths] = [new Set<string>(), new Set<string>(), new Set<number>()]
  for (const code of codes) {
    if (!isCode(code)) continue
    own.add(code)
    lengths.add(code.length)
    for (const length of levels) if (length <= code.length) above.add(code.slice(0, length))
  }
  return (code) =>
    above.has(code) || (!lengths.has(code.length) && levels.some((length) => own.has(code.slice(0, length))))
}

/** How many digits the codes of classes, sections and items have. */
const levels = [3, 5, 7]
