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

/**
 * Runs that were pasted so many rows too low or too high, so that the rows before them stand there twice: `copies` tells of
 * a row whether it prints what another one does, be it nothing. Short ones first.
 */
export function* pastedRuns(
  length: number,
  copies: (row: number, of: number) => 'figures' | 'nothing' | null,
): Generator<Run> {
  for (let size = 1; size < length; size++) {
    for (const rows of offsets) {
      for (let first = Math.max(rows, 0); first + size + Math.max(-rows, 0) <= length; first++) {
        const wrong = Array.from({ length: size }, (_, at) => (rows > 0 ? first + at : first + size - 1 - at))
        const twice = wrong.slice(0, Math.abs(rows)).map((row) => copies(row, row - rows))
        if (twice.includes(null) || !twice.includes('figures')) continue
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
