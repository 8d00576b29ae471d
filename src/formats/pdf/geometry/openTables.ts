import { columnsOf, columnsUnder, type Interval, type OpenRow, standApart } from './openRows.js'
import { endOf, type Ruling, startOf } from './rules.js'

/** Lines of a page that are a table without lines between its columns: heads and rows. */
export interface OpenTable {
  readonly heads: readonly OpenRow[]
  readonly body: readonly OpenRow[]
  readonly columns: readonly Interval[]
  /** Lines across that part its rows. */
  readonly rulings: readonly Ruling[]
}

/** How many rows with numbers make a table: fewer where lines stand above and below. */
const enough = 3
const enoughRuled = 1
/** How far, in sizes of the type, a row may stand below the one before. */
const farthest = 3.2

/** Tables among the lines of a page: rows below each other whose texts stand in columns. */
export function openTables(rows: readonly OpenRow[], rulings: readonly Ruling[]): readonly OpenTable[] {
  const found: OpenTable[] = []
  let from = 0
  while (from < rows.length) {
    if (!rows[from]?.isBody) {
      from++
      continue
    }
    const to = endOfBody(rows, from)
    const table = tableAt(rows, from, to, found.length === 0 ? 0 : lastUsed(rows, found.at(-1) as OpenTable), rulings)
    if (table) found.push(table)
    from = to
  }
  return found
}

const lastUsed = (rows: readonly OpenRow[], { body }: OpenTable): number => rows.indexOf(body.at(-1) as OpenRow) + 1

/** Rows of numbers, with at most two lines between that belong to labels of several lines. */
function endOfBody(rows: readonly OpenRow[], from: number): number {
  let end = from + 1
  for (let at = from + 1; at < rows.length && at - end < 3; at++) {
    const [row, before] = [rows[at] as OpenRow, rows[at - 1] as OpenRow]
    if (row.box[3] - before.box[3] > farthest * Math.max(row.size, before.size)) break
    if (row.isBody) end = at + 1
  }
  return end
}

function tableAt(
  rows: readonly OpenRow[],
  from: number,
  to: number,
  first: number,
  rulings: readonly Ruling[],
): OpenTable | null {
  const body = rows.slice(from, to)
  const numbered = body.filter(({ isBody }) => isBody)
  const columns = columnsOf(numbered)
  const [left, right] = [columns[0]?.[0] ?? 0, columns.at(-1)?.[1] ?? 0]
  const near = rulings.filter(
    (ruling) => Math.min(endOf(ruling), right) - Math.max(startOf(ruling), left) > 0.8 * (right - left),
  )
  const top = body[0]?.box[1] ?? 0
  const bottom = body.at(-1)?.box[3] ?? 0
  const isRuled = near.some(({ at }) => at < top + 3) && near.some(({ at }) => at > bottom - 3 && at < bottom + 40)
  if (columns.length < 2 || numbered.length < (isRuled ? enoughRuled : enough) || !standApart(numbered, columns))
    return null
  if (!body.every((row) => row.isBody || isRest(row, columns))) return null
  const heads = headsAbove(rows, first, from, columns, near, isRuled)
  const [start, end] = [(heads[0] ?? body[0])?.box[1] ?? 0, bottom]
  const used = near.filter(({ at }) => at > start - 30 && at < end + 30)
  return { heads, body, columns, rulings: used }
}

/** A line more of a label: it stands in one column, or in some, and none of it between two. */
const isRest = ({ texts }: OpenRow, columns: readonly Interval[]): boolean =>
  texts.every(({ box }) => columnsUnder(columns, box).length === 1)

/** The lines above that are heads: over the columns, close to them, and below the line that begins the table. */
function headsAbove(
  rows: readonly OpenRow[],
  first: number,
  from: number,
  columns: readonly Interval[],
  rulings: readonly Ruling[],
  isRuled: boolean,
): readonly OpenRow[] {
  const [left, right] = [columns[0]?.[0] ?? 0, columns.at(-1)?.[1] ?? 0]
  const ceiling = isRuled
    ? Math.min(...rulings.filter(({ at }) => at > (rows[from]?.box[1] ?? 0) - 130).map(({ at }) => at))
    : -Infinity
  let start = from
  for (let at = from - 1; at >= first; at--) {
    const [row, below] = [rows[at] as OpenRow, rows[at + 1] as OpenRow]
    if (below.box[3] - row.box[3] > farthest * Math.max(row.size, below.size) || row.box[3] < ceiling) break
    if (!isRuled && (row.texts.length < 2 || row.texts.some(({ text }) => /[：:。]/u.test(text)))) break
    const inside = row.box[0] >= left - 3 * row.size && row.box[2] <= right + 3 * row.size
    if (!inside || row.size > 1.3 * below.size) break
    start = at
  }
  return rows.slice(start, from)
}
