import { coverage, endOf, type Ruling, startOf } from './rules.js'
import type { Box } from './shapes.js'

/** What stands between two places of a grid: nothing, a line, one that the file tells of, or one that was concluded. */
export type Wall = 'none' | 'line' | 'told' | 'concluded'

/** A grid of lines: places between neighbouring lines, and whether a wall stands between them. */
export interface Frame {
  /** From left to right, and from top to bottom. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** The wall at line `x` in the row below line `y`: `down[x][y]`; at line `y` in the column right of line `x`: `across[y][x]`. */
  readonly down: readonly (readonly Wall[])[]
  readonly across: readonly (readonly Wall[])[]
}

/** A cell of a grid: from line to line. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Lines nearer than this are one. */
const nearest = 3.2

/** The grid of lines that touch each other; null where they enclose nothing. */
export function frameOf(rulings: readonly Ruling[]): Frame | null {
  const across = rulings.filter((ruling) => ruling.across)
  const downs = rulings.filter((ruling) => !ruling.across)
  if (across.length === 0 || downs.length === 0) return null
  const ends = (of: readonly Ruling[]): readonly number[] => [Math.min(...of.map(startOf)), Math.max(...of.map(endOf))]
  const columns = withEnds(clustersOf(downs), ends(across))
  const rows = withEnds(clustersOf(across), ends(downs))
  if (columns.length < 2 || rows.length < 2) return null
  const [xs, ys] = [columns.map(({ at }) => at), rows.map(({ at }) => at)]
  return { xs, ys, down: wallsOf(columns, ys), across: wallsOf(rows, xs) }
}

interface Cluster {
  readonly at: number
  readonly rulings: readonly Ruling[]
}

function clustersOf(rulings: readonly Ruling[]): readonly Cluster[] {
  const groups: Ruling[][] = []
  for (const ruling of [...rulings].sort((one, other) => one.at - other.at)) {
    const group = groups.at(-1)
    if (group && ruling.at - (group[0] as Ruling).at <= nearest) group.push(ruling)
    else groups.push([ruling])
  }
  return groups.map((group) => {
    const length = group.reduce((sum, ruling) => sum + endOf(ruling) - startOf(ruling), 0)
    return { at: group.reduce((sum, one) => sum + one.at * (endOf(one) - startOf(one)), 0) / length, rulings: group }
  })
}

/** A table may be open at its sides: it ends where the lines of the other direction end. */
function withEnds(clusters: readonly Cluster[], [start = 0, end = 0]: readonly number[]): readonly Cluster[] {
  const [first, last] = [clusters[0], clusters.at(-1)]
  if (!first || !last) return clusters
  const open = (at: number): Cluster => ({ at, rulings: [{ across: true, at, spans: [[-1e6, 1e6]] }] })
  return [
    ...(first.at - start > nearest * 2 ? [open(start)] : []),
    ...clusters,
    ...(end - last.at > nearest * 2 ? [open(end)] : []),
  ]
}

const wallsOf = (clusters: readonly Cluster[], others: readonly number[]): readonly (readonly Wall[])[] =>
  clusters.map(({ rulings }) =>
    others.slice(1).map((end, at) => (coverage(rulings, others[at] as number, end) >= 0.5 ? 'line' : 'none')),
  )

export const boxOfFrame = ({ xs, ys }: Frame): Box => [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0]

export const boxOfCell = ({ xs, ys }: Frame, { row, column, rowSpan, columnSpan }: GridCell): Box => [
  xs[column] as number,
  ys[row] as number,
  xs[column + columnSpan] as number,
  ys[row + rowSpan] as number,
]

/** The cells of a grid, in the order of rows and columns: each as far right, then down, as no wall stands. */
export function cellsOf(frame: Frame): readonly GridCell[] {
  const [columns, rows] = [frame.xs.length - 1, frame.ys.length - 1]
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      const columnSpan = spanRight(frame, row, column, (at) => !taken.has(row * columns + at))
      const rowSpan = spanDown(frame, row, column, columnSpan)
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c)
      cells.push({ row, column, rowSpan, columnSpan })
    }
  }
  return cells
}

const none = (wall: Wall | undefined): boolean => wall === 'none'

function spanRight({ down }: Frame, row: number, column: number, isFree: (column: number) => boolean): number {
  let end = column + 1
  while (none(down[end]?.[row]) && end < down.length - 1 && isFree(end)) end++
  return end - column
}

function spanDown({ down, across }: Frame, row: number, column: number, columnSpan: number): number {
  let end = row + 1
  while (end < across.length - 1 && isOpen(end)) end++
  return end - row

  function isOpen(at: number): boolean {
    for (let c = column; c < column + columnSpan; c++) {
      if (!none(across[at]?.[c])) return false
      if (c > column && !none(down[c]?.[at])) return false
    }
    return (column === 0 || !none(down[column]?.[at]) === !none(down[column]?.[row])) && closedRight(at)
  }

  /** What lies below must end where the cell ends, or it is another cell. */
  function closedRight(at: number): boolean {
    const edge = column + columnSpan
    return edge === down.length - 1 || !none(down[edge]?.[at]) || none(down[edge]?.[row])
  }
}
