import { isMovable, type PutBack, withPutBack, withSwapped } from '../documents/displacedGrid.js'
import type { Grid } from '../documents/grid.js'
import type { TabledDocument } from '../documents/tabledDocument.js'
import { lazily } from '../exact/lazily.js'
import type { Sentence } from '../law/basis.js'
import type { Finding, Where } from '../verdicts/finding.js'
import { brokenIn, hitsOn, type Mended, suspectsOn } from './brokenIn.js'
import { casesTouched, mendedBy } from './mendedBy.js'

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

/** One way to put figures back: two columns for each other, or columns from a row on. */
interface Trial {
  readonly kind: Displacement['kind']
  readonly columns: readonly number[]
  readonly from: number
  readonly by: number
}

/** What two columns, or rows from somewhere on, would be if they were put back: every likely way, one by one. */
function* trialsOf(grid: Grid, printed: readonly number[], rows: readonly number[]): Generator<Trial> {
  for (const [at, one] of printed.entries())
    for (const other of printed.slice(at + 1)) yield { kind: 'swapped', columns: [one, other], from: 0, by: 0 }
  if (!isMovable(grid)) return
  const sets = [printed, ...(printed.length > 1 ? printed.map((column) => [column]) : [])]
  for (const from of rows)
    for (const columns of sets) for (const by of [1, -1]) yield { kind: 'moved', columns, from, by }
}

function putBack(grid: Grid, { kind, columns, from, by }: Trial): PutBack {
  const [one = 0, other = 0] = columns
  return kind === 'swapped' ? withSwapped(grid, one, other) : withPutBack(grid, { columns, from, by })
}

/** The names of the columns; none where all that are printed have moved. */
function namesOf({ layout }: Grid, { kind, columns }: Trial, printed: readonly number[]): readonly Sentence[] {
  if (kind === 'moved' && printed.length > 1 && columns.length === printed.length) return []
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

/** The rows of a table at which something is broken, and the one before the first. */
function rowsIn(findings: readonly Finding[], table: string): readonly number[] {
  const rows = findings.flatMap(({ where, operands }) =>
    [where, ...operands.map((operand) => operand.where)].flatMap((place) => {
      const row = place.path.at(-2)
      return place.table === table && typeof row === 'number' ? [row] : []
    }),
  )
  return [...new Set([0, ...rows])].toSorted((one, other) => one - other)
}

const restsOn = (findings: readonly Finding[], table: string): number =>
  findings.filter(({ outcome, where, operands }) => {
    const isOf = (place: Where): boolean => place.table === table
    return outcome === 'broken' && (isOf(where) || operands.some((operand) => isOf(operand.where)))
  }).length

/** Ways to put figures of a table back that mend identities and break none, the best first. */
export function displacementsIn(document: TabledDocument, findings: readonly Finding[]): readonly Displacement[] {
  const tables = document.grids.flatMap((grid, at) =>
    grid && !grid.turned && restsOn(findings, grid.layout.id) >= fewest ? [{ grid, at }] : [],
  )
  if (tables.length === 0 || document.grids.some((grid) => (grid?.rowCount ?? 0) > mostRows)) return []
  const before = lazily(() => brokenIn(document))
  const found: { readonly displacement: Displacement; readonly gone: number }[] = []
  for (const { grid, at } of tables) {
    const printed = grid.layout.columns.flatMap((_, column) => ((grid.starts[column] as number) < 0 ? [] : [column]))
    const hits = hitsOn(document, at)
    const touchedBy = casesTouched(suspectsOn(document, at), grid)
    let left = mostTrials
    for (const trial of trialsOf(grid, printed, rowsIn(findings, grid.layout.id))) {
      if (left-- <= 0) break
      const touched = touchedBy(trial.columns)
      if (touched.length < leastMended) continue
      const back = putBack(grid, trial)
      if (mendedBy(touched, grid, back) < leastMended) continue
      const repaired = withGrid(document, at, back.grid())
      if (hits - hitsOn(repaired, at) < leastMended) continue
      const gone = mended(before(), brokenIn(repaired))
      const what = { table: grid.layout.id, kind: trial.kind, columns: namesOf(grid, trial, printed), by: trial.by }
      if (gone > 0) found.push({ gone, displacement: { ...what, document: repaired } })
    }
  }
  return found.toSorted((one, other) => other.gone - one.gone).map(({ displacement }) => displacement)
}
