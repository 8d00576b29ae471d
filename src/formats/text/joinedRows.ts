import type { TextCell } from './tableOf.js'

/** Cells with no empty line between them, and how many empty lines stand before. */
export interface Piece {
  readonly cells: readonly TextCell[]
  readonly empty: number
}

type Row = readonly TextCell[]

/**
 * Rows from pieces of them. Behind a cell that ends with an empty paragraph a row looks as if it were over. Pieces are one
 * row where together they have as many cells as the rows around them, and where they cannot all be rows: one of them is a
 * single cell, or begins with a figure, or more than one empty line stands before it.
 */
export function joinedRows(pieces: readonly Piece[]): readonly Row[] {
  const usual = usualWidth(pieces)
  const rows: Row[] = []
  for (let at = 0; at < pieces.length; ) {
    const widths = [usual, rows[rows.length - 1]?.length ?? 0].filter((width) => width > 2)
    const counts = widths.map((width) => joinedAt(pieces, at, width)).filter((count) => count > 1)
    const count = counts.length === 0 ? 1 : Math.min(...counts)
    const around = [rows[rows.length - 1], pieces[at + count]?.cells]
    const fits = around.some((row) => row && widths.includes(row.length)) || joinedAt(pieces, at + count, usual) > 1
    const taken = fits ? count : 1
    rows.push(pieces.slice(at, at + taken).flatMap(({ cells }) => cells))
    at += taken
  }
  return rows
}

/** The number of cells that most rows have. */
function usualWidth(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of pieces) if (cells.length > 2) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 1])[0]
}

const figure = /^\s*[-+≥≤=＝><]?\s*\d[\d.,，]*\s*[%％]?\s*$/u

/** How many pieces from one on make a row of a width; 1 where they do not. */
function joinedAt(pieces: readonly Piece[], at: number, width: number): number {
  let sum = 0
  let isPart = false
  for (let next = at; next < pieces.length && sum < width; next++) {
    const { cells, empty } = pieces[next] as Piece
    const before = pieces[next - 1]
    if (next === at) isPart = cells.length === 1
    else if (cells.length > 1 && cells.length === before?.cells.length) return 1
    else isPart ||= cells.length === 1 || empty > 1 || figure.test(cells[0]?.text ?? '')
    sum += cells.length
    if (sum === width && next > at) return isPart ? next - at + 1 : 1
  }
  return 1
}
