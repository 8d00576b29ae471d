import type { Frame, Wall } from './frame.js'
import { headSpans } from './headSpans.js'
import type { Line } from './line.js'
import { columnsUnder, type Interval, type OpenRow } from './openRows.js'
import type { OpenTable } from './openTables.js'
import { rowEndsAt } from './rowGroups.js'

/** The grid of a table without lines: its columns lie between texts, and heads stand over as many as they cover. */
export function openFrame({ heads, body, columns, rulings }: OpenTable): Frame {
  const all = [...heads, ...body]
  const xs = edges(columns, all)
  const [top, bottom] = [Math.min(...all.map(({ box }) => box[1])) - 1, Math.max(...all.map(({ box }) => box[3])) + 1]
  const bands = headBands(heads, columns)
  const headEnds = bands.map((band, at) => {
    const next = bands[at + 1] ?? [body[0] as OpenRow]
    return lineBetween(
      band,
      next,
      rulings.map((ruling) => ruling.at),
    )
  })
  const ends = bodyEnds(body, columns)
  const ys = [top, ...headEnds, ...ends, bottom]
  const spans = bands.map((band, at) => headSpans(band, bands[at + 1] ?? [], columns))
  const down = xs.map((_, line) =>
    ys
      .slice(1)
      .map((_, row): Wall => (spans[row]?.some(([first, last]) => first < line && line <= last) ? 'none' : 'told')),
  )
  const across = ys.map(() => xs.slice(1).map((): Wall => 'told'))
  return { xs, ys, down, across }
}

function edges(columns: readonly Interval[], rows: readonly OpenRow[]): readonly number[] {
  const left = Math.min(...rows.map(({ box }) => box[0])) - 1
  const right = Math.max(...rows.map(({ box }) => box[2])) + 1
  const between = columns.slice(1).map(([from], at) => ((columns[at] as Interval)[1] + from) / 2)
  return [left, ...between, right]
}

/** Lines of heads that are one row: each text stands over one column alone, close below the other. */
function headBands(heads: readonly OpenRow[], columns: readonly Interval[]): readonly (readonly OpenRow[])[] {
  const bands: OpenRow[][] = []
  for (const row of heads) {
    const above = bands.at(-1)?.at(-1)
    const close = above !== undefined && row.box[3] - above.box[3] <= 1.55 * row.size
    const single = [above, row].every((one) => one?.texts.every(({ box }) => columnsUnder(columns, box).length <= 1))
    if (close && single) bands.at(-1)?.push(row)
    else bands.push([row])
  }
  return bands
}

/** Where a row of heads ends: at the line across that stands there, else in the middle. */
function lineBetween(above: readonly OpenRow[], below: readonly OpenRow[], lines: readonly number[]): number {
  const bottom = Math.max(...above.map(({ box }) => box[3]))
  const top = Math.min(...below.map(({ box }) => box[1]))
  return lines.find((at) => at >= bottom - 3 && at <= top + 3) ?? (bottom + top) / 2
}

function bodyEnds(body: readonly OpenRow[], columns: readonly Interval[]): readonly number[] {
  const anchors = body.filter(({ isBody }) => isBody).map(({ box }) => box[3])
  const texts = body.flatMap((row) => row.texts)
  const byColumn = columns.map((_, at) => texts.filter(({ box }: Line) => columnsUnder(columns, box)[0] === at))
  return rowEndsAt(anchors, byColumn)
}
