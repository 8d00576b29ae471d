import type { PrintedRows } from './printedRows.js'
import type { Cell } from './relation.js'
import type { Range } from './repair.js'
import { type SlipKind, slipsOf } from './slips.js'

/** A slip that was recognised, and the change that it asks for. */
export interface Recognised {
  readonly kind: SlipKind
  readonly by: bigint
}

/** Which slip would have made the printed figure of one that would be right? */
export function recognise({ where, value }: Cell, { from, to, best }: Range, printed: PrintedRows): Recognised | null {
  const digits = printed.digitsAt(where.path)
  if (digits === null) return null
  const isBeside = digits !== 0n && printed.beside(where.path).some((path) => printed.digitsAt(path) === digits)
  const step = digits === 0n || value % digits !== 0n ? null : value / digits
  const found =
    step === null
      ? undefined
      : slipsOf(digits).find(({ right }) => right * step - value >= from && right * step - value <= to)
  const isSure = found !== undefined && !weak.has(found.kind)
  if (isBeside && !isSure) return { kind: 'neighbour', by: best }
  return found && step !== null ? { kind: found.kind, by: found.right * step - value } : null
}

/** Slips that many figures look like. */
const weak: ReadonlySet<SlipKind> = new Set(['lostDigit', 'truncated', 'extraDigit', 'wrongDigit'])
