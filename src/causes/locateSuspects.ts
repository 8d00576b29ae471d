import type { AnyDocument } from '../documents/forms.js'
import type { Audit } from '../procedures/audit.js'
import { Budget } from './budget.js'
import { singles, smallSets } from './cellSets.js'
import { clustersOf } from './clustersOf.js'
import { componentsOf } from './componentsOf.js'
import { PrintedRows } from './printedRows.js'
import { ranked } from './rank.js'
import type { Relation } from './relation.js'
import { relationsOf } from './relationsOf.js'
import { shifts } from './shifts.js'
import type { Suspects, Suspicion, SuspicionGroup } from './suspicion.js'
import { type Scene, tell } from './tell.js'
import { wholeRows } from './wholeRows.js'

/** How far the search goes. */
export interface LocatingOptions {
  /** How many runs of rows and sets of cells are tried at most, for all groups together; 20000. */
  readonly trials?: number
}

const usual = 20_000

/**
 * Which cells are wrong, and what should they be?
 *
 * Takes a document and its audit. Broken sums and copies that share figures are one group; for each the smallest sets of
 * cells that, changed, make all of them hold without breaking another one (Fellegi and Holt), the likeliest first: fewest
 * cells, doubtful readings, then slips that are recognised in the figure, such as digits exchanged. Where no single cell
 * explains a group, runs of rows that stand too low or too high are tried, rows as a whole, and sets of two and three
 * cells. Suggestions only: cells that take part in the same sums cannot be told apart by them. What is no sum (rates,
 * words) has no part in it; blanks are left alone. The same input always gives the same answer, within a bounded number of
 * trials; `stoppedEarly` says that they ran out.
 *
 * @example
 * const rows = [{ code: 'total', label: '合计', total: '30.00' }, { code: '201', label: '', total: '21.00' }]
 * const accounts = FinalAccounts.parse({ ...json, tables: { expenditure: { rows } }, statements: [] })
 * locateSuspects(accounts, audit(accounts)).groups[0]?.suspicions[0]?.cells[0]?.needed?.toString() // => '21'
 */
export function locateSuspects(
  document: AnyDocument,
  audit: Audit,
  { trials = usual }: LocatingOptions = {},
): Suspects {
  const system = relationsOf(audit)
  const budget = new Budget(trials)
  const printed = new PrintedRows(document)
  const doubts = new Set((document.doubtful ?? []).map(({ path }) => path.join('/')))
  const scene = { system, printed, doubts, budget }
  const groups = groupsOf(scene).map(({ broken, suspicions }): SuspicionGroup => {
    const keys = broken.map((at) => (system.relations[at] as Relation).key)
    return { broken: keys, suspicions: ranked(distinct(suspicions)) }
  })
  return { kind: 'suspects', groups, stoppedEarly: budget.isSpent }
}

/** Broken relations with what may be behind them, all at once. */
interface Explained {
  readonly broken: readonly number[]
  readonly suspicions: readonly Suspicion[]
}

/** Relations that share cells are one group; so are those of a table in which figures moved, which breaks every column. */
function groupsOf(scene: Scene): readonly Explained[] {
  const apart = componentsOf(scene.system)
  const explained = new Set<number>()
  const found: Explained[] = []
  for (const cluster of clustersOf(scene.system, apart)) {
    if (cluster.some((at) => explained.has(at))) continue
    const broken = cluster.flatMap((at) => apart[at] as readonly number[])
    const moved = movedIn(scene, broken)
    if (moved.length === 0) continue
    found.push({
      broken,
      suspicions: [
        ...moved,
        ...oneEach(
          scene,
          cluster.map((at) => apart[at] as readonly number[]),
        ),
      ],
    })
    for (const at of cluster) explained.add(at)
  }
  const left = apart.filter((_, at) => !explained.has(at))
  return [...found, ...left.map((broken) => ({ broken, suspicions: suspicionsOf(scene, broken) }))]
}

/** The likeliest single cell of each group, all together; nothing where a group has none. */
function oneEach(scene: Scene, groups: readonly (readonly number[])[]): readonly Suspicion[] {
  const firsts = groups.map((broken) => ranked(singlesOf(scene, broken))[0])
  return firsts.some((one) => one === undefined)
    ? []
    : [{ kind: 'cells', cells: firsts.flatMap((one) => one?.cells ?? []) }]
}

/** One cell, or else what moved, or else a row; or else several cells. */
function suspicionsOf(scene: Scene, broken: readonly number[]): readonly Suspicion[] {
  const alone = singlesOf(scene, broken)
  if (alone.length > 0) return alone
  const sets = smallSets(scene.system, broken, scene.budget)
  return [...movedIn(scene, broken), ...sets.map((changes) => tell(scene, 'cells', { changes }))]
}

const singlesOf = (scene: Scene, broken: readonly number[]): readonly Suspicion[] =>
  singles(scene.system, broken).map((changes) => tell(scene, 'cells', { changes }))

/** Figures that stand too low or too high, and rows that are wrong as a whole. */
function movedIn(scene: Scene, broken: readonly number[]): readonly Suspicion[] {
  const { system, printed, budget } = scene
  return [
    ...shifts(system, broken, printed, budget).map((shift) =>
      tell(scene, shift.column === null ? 'rowsShifted' : 'columnShifted', shift),
    ),
    ...wholeRows(system, broken).map((row) => tell(scene, row.isTooMuch ? 'rowTooMuch' : 'row', row)),
  ]
}

/** Each set of cells once. */
function distinct(all: readonly Suspicion[]): readonly Suspicion[] {
  const seen = new Map<string, Suspicion>()
  for (const one of all) {
    const name = one.cells
      .map(({ where, needed }) => `${where.document ?? ''}#${where.path.join('/')}=${needed}`)
      .toSorted()
      .join()
    if (!seen.has(name)) seen.set(name, one)
  }
  return [...seen.values()]
}
