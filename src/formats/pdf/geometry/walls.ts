import type { Frame, Wall } from './frame.js'

/** The same grid with rows for columns: what is asked of columns can be asked of rows. */
export const transposed = ({ xs, ys, down, across }: Frame): Frame => ({ xs: ys, ys: xs, down: across, across: down })

/** The grid with a line more from top to bottom at `x`, without walls yet; the same where there is one already. */
export function withColumnLine(frame: Frame, x: number): { readonly frame: Frame; readonly line: number } {
  const { xs, down, across, ys } = frame
  const known = xs.findIndex((at) => Math.abs(at - x) < 1)
  if (known >= 0) return { frame, line: known }
  const line = xs.findIndex((at) => at > x)
  if (line <= 0) return { frame, line: line < 0 ? xs.length - 1 : 0 }
  const open = ys.slice(1).map((): Wall => 'none')
  return {
    line,
    frame: {
      xs: [...xs.slice(0, line), x, ...xs.slice(line)],
      ys,
      down: [...down.slice(0, line), open, ...down.slice(line)],
      across: across.map((walls) => [...walls.slice(0, line), walls[line - 1] as Wall, ...walls.slice(line)]),
    },
  }
}

/** The grid with walls on a line from top to bottom in some rows, where there are none. */
export function withWalls(frame: Frame, line: number, rows: readonly number[], wall: Wall): Frame {
  const chosen = new Set(rows)
  const down = frame.down.map((walls, at) =>
    at === line ? walls.map((old, row) => (old === 'none' && chosen.has(row) ? wall : old)) : walls,
  )
  return { ...frame, down }
}

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

/** In how many of the rows a wall stands on a line, of one. */
export function shareOfWalls({ down }: Frame, line: number): number {
  const walls = down[line] ?? []
  return walls.length === 0 ? 0 : walls.filter((wall) => wall !== 'none').length / walls.length
}
