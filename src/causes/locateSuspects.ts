import type { AnyDocument } from '../documents/forms.js'
import { unscaled } from '../exact/scaled.js'
import type { Audit } from '../procedures/audit.js'
import { Budget } from './budget.js'
import { singles, smallSets } from './cellSets.js'
import { componentsOf } from './componentsOf.js'
import { PrintedRows } from './printedRows.js'
import { ranked } from './rank.js'
import { recognise } from './recognise.js'
import type { Cell, Relation, System } from './relation.js'
import { relationsOf } from './relationsOf.js'
import { type Changes, rangeOf } from './repair.js'
import { shifts } from './shifts.js'
import type { SuspectCell, Suspects, Suspicion, SuspicionGroup, SuspicionKind } from './suspicion.js'
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
 * locateSuspects(accounts, audit(accounts)).groups[0]?.suspicions[0]?.cells[0]?.needed.toString() // => '21'
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
  const groups = componentsOf(system).map((broken): SuspicionGroup => {
    const found = suspicionsOf({ system, printed, doubts }, broken, budget)
    return { broken: broken.map((at) => (system.relations[at] as Relation).key), suspicions: ranked(distinct(found)) }
  })
  return { kind: 'suspects', groups, stoppedEarly: budget.isSpent }
}

/** What a search looks at. */
interface Scene {
  readonly system: System
  readonly printed: PrintedRows
  readonly doubts: ReadonlySet<string>
}

/** One cell, or else what moved, or else a row; or else several cells. */
function suspicionsOf(scene: Scene, broken: readonly number[], budget: Budget): readonly Suspicion[] {
  const { system, printed } = scene
  const tell = (kind: SuspicionKind, changes: Changes, rows?: number): Suspicion => ({
    kind,
    cells: [...changes].filter(([, by]) => by !== 0n).map(([cell, by]) => suspect(scene, cell, by, kind, changes)),
    ...(rows === undefined ? {} : { rows }),
  })
  const alone = singles(system, broken).map((changes) => tell('cells', changes))
  if (alone.length > 0) return alone
  const structural = [
    ...shifts(system, broken, printed, budget).map(({ changes, rows, column }) =>
      tell(column === null ? 'rowsShifted' : 'columnShifted', changes, rows),
    ),
    ...wholeRows(system, broken).map(({ changes, isTooMuch }) => tell(isTooMuch ? 'rowTooMuch' : 'row', changes)),
  ]
  const sets = smallSets(system, broken, budget).map((changes) => tell('cells', changes))
  return [...structural, ...sets]
}

/** A cell as it is told. A slip of it is recognised beside what the others become. */
function suspect(
  { system, printed, doubts }: Scene,
  place: number,
  by: bigint,
  kind: SuspicionKind,
  changes: Changes,
): SuspectCell {
  const cell = system.cells[place] as Cell
  const others = new Map([...changes].filter(([other]) => other !== place))
  const range = kind === 'cells' ? rangeOf(system, place, others) : null
  const slip = range ? recognise(cell, range, printed) : null
  const { where, label, value } = cell
  const isDoubtful = where.path.some((_, at) => doubts.has(where.path.slice(0, at + 1).join('/')))
  return {
    where,
    label,
    printed: unscaled(value, system.decimals),
    needed: unscaled(value + (slip?.by ?? by), system.decimals),
    ...(slip ? { slip: slip.kind } : {}),
    ...(isDoubtful ? { isDoubtful } : {}),
  }
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
