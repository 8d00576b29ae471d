import type { TextCell } from './tableOf.js'

type Piece = readonly TextCell[]

/**
 * Rows from pieces of them. Behind a cell that ends with an empty paragraph a row looks as if it were over. Pieces are one
 * row where together they have as many cells as the rows around them, and where they cannot all be rows: one of them is a
 * single cell, or begins with a figure.
 */
export function joinedRows(pieces: readonly Piece[]): readonly Piece[] {
  const usual = usualWidth(pieces)
  const rows: Piece[] = []
  for (let at = 0; at < pieces.length; ) {
    const widths = [usual, rows[rows.length - 1]?.length ?? 0].filter((width) => width > 2)
    const count = widths.map((width) => joinedAt(pieces, at, width)).find((found) => found > 1) ?? 1
    const isBeside =
      count === 1 ||
      [rows[rows.length - 1], pieces[at + count]].some((row) => row && widths.includes(row.length)) ||
      joinsNext(pieces, at + count, usual)
    const taken = isBeside ? count : 1
    rows.push(pieces.slice(at, at + taken).flat())
    at += taken
  }
  return rows
}

/** The number of cells that most rows have. */
function usualWidth(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>()
  for (const { length } of pieces) if (length > 2) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 1])[0]
}

const joinsNext = (pieces: readonly Piece[], at: number, width: number): boolean =>
  width > 2 && joinedAt(pieces, at, width) > 1

const figure = /^\s*[-+≥≤=＝><]?\s*\d[\d.,，]*\s*[%％]?\s*$/u

/** How many pieces from one on make a row of a width; 1 where they do not. */
function joinedAt(pieces: readonly Piece[], at: number, width: number): number {
  let sum = 0
  let isPart = false
  for (let next = at; next < pieces.length && sum < width; next++) {
    const piece = pieces[next] as Piece
    if (next > at) {
      const before = pieces[next - 1] as Piece
      if (piece.length > 1 && piece.length === before.length) return 1
      isPart ||= piece.length === 1 || figure.test(piece[0]?.text ?? '')
    } else isPart = piece.length === 1
    sum += piece.length
    if (sum === width) return isPart ? next - at + 1 : 1
  }
  return 1
}
