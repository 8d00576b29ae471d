/** A run of rows whose figures stand elsewhere: `lost` are the rows whose own figures are nowhere. */
export interface Run {
  readonly sources: readonly (readonly [row: number, source: number])[]
  readonly lost: readonly number[]
  /** By how many rows they stand too low, or below zero too high. */
  readonly rows: number
}

const offsets = [1, -1, 2, -2] as const

/** Every run of rows in a table, pushed down or up over those behind it, or turned round in itself; short ones first. */
export function* runsOf(length: number): Generator<Run> {
  for (let size = 1; size < length; size++) {
    for (const rows of offsets) {
      const count = Math.abs(rows)
      for (let first = 0; first + size + count <= length; first++) {
        const own = Array.from({ length: size }, (_, at) => (rows > 0 ? first + at : first + count + at))
        const lost = Array.from({ length: count }, (_, at) => (rows > 0 ? first + size + at : first + at))
        const sources = own.map((row) => [row, row + rows] as const)
        const turned = lost.map((row, at) => [row, rows > 0 ? first + at : first + size + at] as const)
        yield { sources: [...sources, ...turned], lost: [], rows }
        yield { sources, lost, rows }
      }
    }
  }
}

/** What a row prints that another one prints too; null where they differ. */
export type Copies = (row: number, of: number) => 'figures' | 'nothing' | null

/**
 * Runs that were pasted so many rows too low or too high, so that the rows before them stand there twice: with figures, or
 * with nothing, where of all runs that would say the same only the shortest is given. Short ones first.
 */
export function* pastedRuns(length: number, copies: Copies, doubled: 'figures' | 'nothing'): Generator<Run> {
  for (let size = 1; size < length; size++) {
    for (const rows of offsets) {
      for (let first = Math.max(rows, 0); first + size + Math.max(-rows, 0) <= length; first++) {
        const wrong = Array.from({ length: size }, (_, at) => (rows > 0 ? first + at : first + size - 1 - at))
        if (doubledBy(wrong, rows, copies) !== doubled) continue
        const isThere = (row: number): boolean => row + rows >= first && row + rows < first + size
        yield {
          sources: wrong.filter(isThere).map((row) => [row, row + rows] as const),
          lost: wrong.filter((row) => !isThere(row)),
          rows,
        }
      }
    }
  }
}

/** What stands twice before a run; null where that is not so, or where a shorter run would do as well. */
function doubledBy(wrong: readonly number[], rows: number, copies: Copies): ReturnType<Copies> {
  const count = Math.abs(rows)
  const twice = wrong.slice(0, count).map((row) => copies(row, row - rows))
  if (twice.includes(null)) return null
  if (twice.includes('figures')) return 'figures'
  const next = wrong[count]
  const isShortest = next === undefined ? count > 1 && wrong.length === count : copies(next, next - rows) !== 'nothing'
  return isShortest ? 'nothing' : null
}
