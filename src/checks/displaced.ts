import { isMovable, type OutOfPlace, putBack } from '../documents/displacedGrid.js'
import type { Grid } from '../documents/grid.js'
import type { TabledDocument } from '../documents/tabledDocument.js'
import { lazily } from '../exact/lazily.js'
import type { Sentence } from '../law/basis.js'
import type { Finding, Where } from '../verdicts/finding.js'
import { brokenIn, hitsOn, type Mended, suspectsOn } from './brokenIn.js'
import { casesTouched, mendedBy } from './mendedBy.js'
import type { TableRules } from './tableRules.js'

/** Figures of a table that stand in the place of others, and the document with them put back. */
export interface Displacement {
  /** The table, as findings name it. */
  readonly table: string
  readonly kind: 'swapped' | 'moved'
  /** The columns that are displaced; none where all of them are. */
  readonly columns: readonly Sentence[]
  /** By how many rows they stand too low (above zero) or too high. */
  readonly by: number
  readonly document: TabledDocument
}

/** Fewer findings than this are told one by one. */
export const fewest = 4
/** Documents beyond this, and trials beyond that, are left as they are. */
const [mostRows, mostTrials] = [2000, 120]

/** Where a quick look finds fewer mended than this, nothing is judged. */
const leastMended = 2

/** Two columns in each other's place, columns or all of them from some row on: what may be out of place, one by one. */
function* trialsOf(grid: Grid, printed: readonly number[], rows: readonly number[]): Generator<OutOfPlace> {
  for (const [at, one] of printed.entries())
    for (const other of printed.slice(at + 1)) yield { columns: [one, other], from: 0, by: 0 }
  if (!isMovable(grid)) return
  const sets = [printed, ...(printed.length > 1 ? printed.map((column) => [column]) : [])]
  for (const from of rows) for (const columns of sets) for (const by of [1, -1] as const) yield { columns, from, by }
}

/** The names of the columns; none where all that are printed have moved. */
function namesOf({ layout }: Grid, { by, columns }: OutOfPlace, printed: readonly number[]): readonly Sentence[] {
  if (by !== 0 && printed.length > 1 && columns.length === printed.length) return []
  return columns.map((at) => ({ zh: layout.columns[at]?.label ?? '', en: layout.columns[at]?.en ?? '' }))
}

/** How many broken identities are mended, where none is new and at least half of them are true then; else none. */
function mended(before: Mended, after: Mended): number {
  if ([...after.broken].some((key) => !before.broken.has(key))) return 0
  const gone = before.broken.size - after.broken.size
  return 2 * (after.right - before.right) >= gone ? gone : 0
}

const withGrid = (document: TabledDocument, at: number, grid: Grid): TabledDocument =>
  Object.assign(Object.create(Object.getPrototypeOf(document)), document, {
    grids: document.grids.map((own, index) => (index === at ? grid : own)),
  })

/** What is found on a table: how many findings of what is broken rest on it, and the rows of all, with the first row. */
interface Found {
  broken: number
  last: Finding | null
  readonly rows: Set<number>
}

/** What is found on each table that findings rest on. */
function foundOnTables(findings: readonly Finding[]): ReadonlyMap<string, Found> {
  const onTables = new Map<string, Found>()
  for (const finding of findings) {
    note(finding, finding.where)
    for (const { where } of finding.operands) note(finding, where)
  }
  return onTables

  function note(finding: Finding, { table, path }: Where): void {
    if (table === undefined) return
    const found = onTables.get(table) ?? { broken: 0, last: null, rows: new Set([0]) }
    onTables.set(table, found)
    if (finding.outcome === 'broken' && found.last !== finding) found.broken++
    found.last = finding
    const row = path.at(-2)
    if (typeof row === 'number') found.rows.add(row)
  }
}

const inOrder = (rows: ReadonlySet<number>): readonly number[] => [...rows].toSorted((one, other) => one - other)

/** Ways to put figures of a table back that mend identities and break none, the best first. */
export function displacementsIn(
  document: TabledDocument,
  rules: TableRules,
  findings: readonly Finding[],
): readonly Displacement[] {
  const onTables = foundOnTables(findings)
  const tables = document.grids.flatMap((grid, at) => {
    const found = grid && !grid.turned ? onTables.get(grid.layout.id) : undefined
    return grid && found && found.broken >= fewest ? [{ grid, at, rows: inOrder(found.rows) }] : []
  })
  if (tables.length === 0 || document.grids.some((grid) => (grid?.rowCount ?? 0) > mostRows)) return []
  const before = lazily(() => brokenIn(document, rules))
  const found: { readonly displacement: Displacement; readonly gone: number }[] = []
  for (const { grid, at, rows } of tables) {
    const printed = grid.layout.columns.flatMap((_, column) => ((grid.starts[column] as number) < 0 ? [] : [column]))
    const { hits, suspects } = suspectsOn(document, rules, at)
    const touchedBy = casesTouched(suspects, grid)
    let left = mostTrials
    for (const out of trialsOf(grid, printed, rows)) {
      if (left-- <= 0) break
      const touched = touchedBy(out.columns)
      if (touched.length < leastMended) continue
      if (mendedBy(touched, grid, out) < leastMended) continue
      const repaired = withGrid(document, at, putBack(grid, out))
      if (hits - hitsOn(repaired, rules, at) < leastMended) continue
      const gone = mended(before(), brokenIn(repaired, rules))
      const what = { table: grid.layout.id, columns: namesOf(grid, out, printed), by: out.by }
      const kind = out.by === 0 ? 'swapped' : 'moved'
      if (gone > 0) found.push({ gone, displacement: { ...what, kind, document: repaired } })
    }
  }
  return found.toSorted((one, other) => other.gone - one.gone).map(({ displacement }) => displacement)
}
