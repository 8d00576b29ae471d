import type { Where } from '../verdicts/finding.js'
import type { SlipKind } from '../verdicts/slipKind.js'
import type { Cell, Relation, System } from './relation.js'
import type { Range } from './repair.js'
import type { Scene } from './scene.js'
import { slipsOf } from './slips.js'

/** A slip that was recognised, and the change that it asks for. */
export interface Recognised {
  readonly kind: SlipKind
  readonly by: bigint
}

/** Slips that many figures look like. */
const weak: ReadonlySet<SlipKind> = new Set(['lostDigit', 'truncated', 'extraDigit', 'wrongDigit'])

/** Which slip would have made the printed figure of one that would be right? */
export function recognise(scene: Scene, place: number, range: Range): Recognised | null {
  const { where, value } = scene.system.cells[place] as Cell
  const digits = scene.printed.digitsAt(where)
  if (digits === null) return null
  const isWithin = (by: bigint): boolean => by >= range.from && by <= range.to
  const step = digits === 0n || value % digits !== 0n ? null : value / digits
  const slip = step === null ? undefined : slipsOf(digits).find(({ right }) => isWithin(right * step - value))
  const own = slip && step !== null ? { kind: slip.kind, by: slip.right * step - value } : null
  if (own && !weak.has(own.kind)) return own
  const copied = copiedFrom(scene, where, digits)
  if (copied) return { kind: copied, by: range.best }
  return partOf(scene.system, place, isWithin) ?? own
}

/** The figure of last year, or of the row or column beside it. */
function copiedFrom({ printed, lastYears }: Scene, where: Where, digits: bigint): SlipKind | null {
  if (digits === 0n) return null
  const last = lastYears.get(where.document ?? '')
  if (last !== undefined && printed.digitsIn(last, where) === digits) return 'lastYear'
  const same = printed.beside(where).filter((other) => printed.digitsAt(other) === digits)
  if (same.length === 0) return null
  const isOfLastYear = same.some(({ path }) => String(path.at(-1)).startsWith('previous'))
  return isOfLastYear && !String(where.path.at(-1)).startsWith('previous') ? 'lastYear' : 'neighbour'
}

/** A total without one of its parts, or with one twice. */
function partOf({ cells, relations }: System, place: number, isWithin: (by: bigint) => boolean): Recognised | null {
  for (const at of (cells[place] as Cell).relations) {
    const [[whole] = [-1], ...parts] = (relations[at] as Relation).terms
    if (whole !== place || parts.length < 2) continue
    for (const [part, sign] of parts) {
      const { value } = cells[part] as Cell
      if (value === 0n) continue
      if (isWithin(-sign * value)) return { kind: 'partLeftOut', by: -sign * value }
      if (isWithin(sign * value)) return { kind: 'partDoubled', by: sign * value }
    }
  }
  return null
}
