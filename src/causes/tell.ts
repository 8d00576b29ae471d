import { unscaled } from '../exact/scaled.js'
import type { Budget } from './budget.js'
import type { PrintedRows } from './printedRows.js'
import { recognise } from './recognise.js'
import type { Cell, System } from './relation.js'
import { type Changes, rangeOf } from './repair.js'
import type { SuspectCell, Suspicion, SuspicionKind } from './suspicion.js'

/** What a search looks at. */
export interface Scene {
  readonly system: System
  readonly printed: PrintedRows
  readonly doubts: ReadonlySet<string>
  readonly budget: Budget
}

/** Changes as they are told. */
export function tell(
  scene: Scene,
  kind: SuspicionKind,
  { changes, open = [], rows }: { readonly changes: Changes; readonly open?: Iterable<number>; readonly rows?: number },
): Suspicion {
  const known = [...changes].filter(([, by]) => by !== 0n)
  const cells = [
    ...known.map(([cell, by]) => suspect(scene, cell, { by, kind, changes })),
    ...[...open].map((cell) => suspect(scene, cell, { by: null, kind, changes })),
  ]
  return { kind, cells, ...(rows === undefined ? {} : { rows }) }
}

/** A cell as it is told. A slip of it is recognised beside what the others become. */
function suspect(
  { system, printed, doubts }: Scene,
  place: number,
  { by, kind, changes }: { readonly by: bigint | null; readonly kind: SuspicionKind; readonly changes: Changes },
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
    needed: by === null ? null : unscaled(value + (slip?.by ?? by), system.decimals),
    ...(slip ? { slip: slip.kind } : {}),
    ...(isDoubtful ? { isDoubtful } : {}),
  }
}
