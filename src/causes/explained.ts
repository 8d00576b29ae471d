import type { Suspicion } from '../verdicts/suspicion.js'
import { singles, smallSets } from './cellSets.js'
import { clustersOf } from './clustersOf.js'
import { columnMoves } from './columnMoves.js'
import { componentsOf } from './componentsOf.js'
import { ranked } from './rank.js'
import { rowLeftOut } from './rowsLeftOut.js'
import type { Scene } from './scene.js'
import { shifts } from './shifts.js'
import { staleTotals } from './staleTotals.js'
import { tell, tellRowLeftOut } from './tell.js'
import { wholeRows } from './wholeRows.js'

/** Broken relations with what may be behind them, all at once. */
export interface Explained {
  readonly broken: readonly number[]
  readonly suspicions: readonly Suspicion[]
}

/** Relations that share cells are one group; so are those of a table in which figures moved, which breaks every column. */
export function explained(scene: Scene): readonly Explained[] {
  const apart = componentsOf(scene.system)
  const done = new Set<number>()
  const found: Explained[] = []
  for (const cluster of clustersOf(scene.system, apart)) {
    if (cluster.some((at) => done.has(at))) continue
    const groups = cluster.map((at) => apart[at] as readonly number[])
    const broken = groups.flat()
    const moved = movedIn(scene, broken)
    if (moved.length === 0) continue
    found.push({ broken, suspicions: [...moved, ...oneEach(scene, groups)] })
    for (const at of cluster) done.add(at)
  }
  const left = apart.filter((_, at) => !done.has(at))
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
  const { system, budget } = scene
  const alone = singles(system, broken)
  if (alone.length > 0) {
    const stale = alone.flatMap(
      (changes) => staleTotals(system, broken, changes.keys().next().value as number, budget) ?? [],
    )
    return [
      ...alone.map((changes) => tell(scene, 'cells', { changes })),
      ...stale.map((changes) => tell(scene, 'totalsNotUpdated', { changes })),
    ]
  }
  const sets = smallSets(system, broken, budget)
  return [...movedIn(scene, broken, 1), ...sets.map((changes) => tell(scene, 'cells', { changes }))]
}

const singlesOf = (scene: Scene, broken: readonly number[]): readonly Suspicion[] =>
  singles(scene.system, broken).map((changes) => tell(scene, 'cells', { changes }))

/** Figures that stand too low or too high or in another column, and rows that are wrong as a whole or left out; one broken sum alone tells of none, unless no cell alone would mend it. */
function movedIn(scene: Scene, broken: readonly number[], fewest = 2): readonly Suspicion[] {
  if (broken.length < fewest) return []
  const { system, printed, budget } = scene
  const missing = rowLeftOut(system, broken)
  const whole = wholeRows(system, broken)
  return [
    ...(missing ? [tellRowLeftOut(scene, missing)] : []),
    ...whole.filter(({ isTooMuch }) => isTooMuch).map((row) => tell(scene, 'rowTooMuch', row)),
    ...columnMoves(system, broken, printed, budget).map((move) => tell(scene, 'columnsMoved', move)),
    ...shifts(system, broken, printed, budget).map((shift) =>
      tell(scene, shift.column === null ? 'rowsShifted' : 'columnShifted', shift),
    ),
    ...whole.filter(({ isTooMuch }) => !isTooMuch).map((row) => tell(scene, 'row', row)),
  ]
}
