import type { Line } from './line.js'
import { columnsUnder, type Interval, type OpenRow } from './openRows.js'

/** Which columns each text of a row of heads stands over: from the first to the last, both counted from 0. */
export type Span = readonly [first: number, last: number]

/**
 * A head over several columns may be narrower than they are: it reaches over the columns at its sides that have no head
 * of their own in its row, but have one in the next, as far as it stays in the middle.
 */
export function headSpans(
  band: readonly OpenRow[],
  next: readonly OpenRow[],
  columns: readonly Interval[],
): readonly Span[] {
  const texts = band.flatMap((row) => row.texts)
  const own = texts.flatMap((text): { text: Line; under: readonly number[] }[] => {
    const under = columnsUnder(columns, text.box)
    return under.length === 0 ? [] : [{ text, under }]
  })
  const covered = new Set(own.flatMap(({ under }) => under))
  const below = new Set(next.flatMap((row) => row.texts.flatMap(({ box }) => columnsUnder(columns, box))))
  const isFree = (column: number): boolean => !covered.has(column) && below.has(column)
  return own.map(({ text, under }): Span => {
    const [first, last] = [under[0] as number, under.at(-1) as number]
    let best: Span = [first, last]
    let off = offset(text, best, columns)
    for (let from = first; from >= 0 && (from === first || isFree(from)); from--)
      for (let to = last; to < columns.length && (to === last || isFree(to)); to++) {
        const other = offset(text, [from, to], columns)
        if (other <= Math.max(off, 0.4 * text.size) && to - from > best[1] - best[0]) [best, off] = [[from, to], other]
      }
    return best
  })
}

/** How far a text is from the middle of the columns that it may stand over. */
function offset({ box }: Line, [first, last]: Span, columns: readonly Interval[]): number {
  const middle = ((columns[first]?.[0] ?? 0) + (columns[last]?.[1] ?? 0)) / 2
  return Math.abs((box[0] + box[2]) / 2 - middle)
}
