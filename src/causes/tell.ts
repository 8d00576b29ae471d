import type { Decimal } from '../exact/decimal.js'
import { zero } from '../exact/decimal.js'
import { unscaled } from '../exact/scaled.js'
import type { Where } from '../verdicts/finding.js'
import type { SuspectCell, Suspicion, SuspicionKind } from '../verdicts/suspicion.js'
import { recognise } from './recognise.js'
import type { Cell } from './relation.js'
import { type Changes, rangeOf } from './repair.js'
import type { RowLeftOut } from './rowsLeftOut.js'
import type { Scene } from './scene.js'

interface Told {
  readonly changes: Changes
  readonly open?: Iterable<number>
  readonly rows?: number
}

/** Changes as they are told. */
export function tell(scene: Scene, kind: SuspicionKind, { changes, open = [], rows }: Told): Suspicion {
  const known = [...changes].filter(([, by]) => by !== 0n)
  const cells = [
    ...known.map(([cell, by]) => suspect(scene, cell, { by, kind, changes })),
    ...[...open].map((cell) => suspect(scene, cell, { by: null, kind, changes })),
  ]
  return { kind, cells, ...(rows === undefined ? {} : { rows }) }
}

/** A row that is not there, by the figures that it would print in each column. */
export function tellRowLeftOut(scene: Scene, { figures, code }: RowLeftOut): Suspicion {
  const { cells } = scene.system
  const told = [...figures].map(([whole, figure]): SuspectCell => {
    const { where, label, exponent } = cells[whole] as Cell
    const { row: _, path, ...rest } = where
    const place: Where = { ...rest, ...(code === null ? {} : { row: code }), path: path.slice(0, -2) }
    return { where: place, label, printed: zero, needed: inUnit(scene, figure, exponent) }
  })
  return { kind: 'rowLeftOut', cells: told }
}

const inUnit = ({ system: { decimals } }: Scene, value: bigint, exponent: number): Decimal =>
  unscaled(value, decimals + exponent)

/** A cell as it is told. A slip of it is recognised beside what the others become. */
function suspect(
  scene: Scene,
  place: number,
  { by, kind, changes }: { readonly by: bigint | null; readonly kind: SuspicionKind; readonly changes: Changes },
): SuspectCell {
  const { system, doubts } = scene
  const cell = system.cells[place] as Cell
  const others = new Map([...changes].filter(([other]) => other !== place))
  const range = kind === 'cells' ? rangeOf(system, place, others) : null
  const slip = range ? recognise(scene, place, range) : null
  const { where, label, value, exponent } = cell
  const { document = '', path } = where
  const isDoubtful = path.some((_, at) => doubts.has(`${document}#${path.slice(0, at + 1).join('/')}`))
  return {
    where,
    label,
    printed: inUnit(scene, value, exponent),
    needed: by === null ? null : inUnit(scene, value + (slip?.by ?? by), exponent),
    ...(slip ? { slip: slip.kind } : {}),
    ...(isDoubtful ? { isDoubtful } : {}),
  }
}
