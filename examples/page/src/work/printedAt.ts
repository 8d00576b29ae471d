import type { PaperBlock, PaperCell } from '../../../../src/entries/paper.js'
import type { PaperPlace } from '../../../../src/index.js'
import type { Printed, ShownCell } from '../requests.js'
import type { Desk } from './desk.js'

type Table = Extract<PaperBlock, { readonly kind: 'table' }>

/** How many rows are shown before and behind the row that is meant, and how many of the head. */
const around = 12
const headRows = 4

const markOf = ({ file: _, ...place }: PaperPlace): string => JSON.stringify(Object.entries(place).sort())

/** What a file prints at a place; null where nothing is printed there. */
export function printedAt({ papers }: Desk, file: string, at: PaperPlace): Printed | null {
  const blocks = papers.get(file)?.blocks ?? []
  const mark = markOf(at)
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      const meant = block.cells.find(({ place }) => markOf(place) === mark)
      if (meant) return tableAround(block, meant)
    } else if (isAt(block, mark)) return passage(blocks, index)
  }
  return null
}

const isAt = (block: Exclude<PaperBlock, Table>, mark: string): boolean =>
  markOf(block.place) === mark ||
  (block.kind === 'paragraph' && block.lines !== undefined && block.lines.some(({ place }) => markOf(place) === mark))

function passage(blocks: readonly PaperBlock[], index: number): Printed {
  const textOf = (block: PaperBlock | undefined): string => (block && block.kind !== 'table' ? block.text : '')
  return {
    kind: 'text',
    before: textOf(blocks[index - 1]),
    text: textOf(blocks[index]),
    after: textOf(blocks[index + 1]),
  }
}

function tableAround({ cells, rowCount, columnCount }: Table, meant: PaperCell): Printed {
  const [from, to] = [meant.row - around, meant.row + around]
  const isShown = (row: number): boolean => row < headRows || (row >= from && row <= to)
  const shown = Array.from({ length: rowCount }, (_, row) => row).filter(isShown)
  const byRow = new Map<number, PaperCell[]>(shown.map((row) => [row, []]))
  for (const cell of cells) byRow.get(cell.row)?.push(cell)
  const taken = new Set<string>()
  const rows = shown.map((row) =>
    rowOf(row, byRow.get(row) ?? [], { columnCount, taken, meant, shown: new Set(shown) }),
  )
  return { kind: 'table', rows, isWhole: shown.length === rowCount }
}

interface Frame {
  readonly columnCount: number
  readonly taken: Set<string>
  readonly meant: PaperCell
  readonly shown: ReadonlySet<number>
}

/** The cells of a row, with empty ones where nothing is printed, so that columns stay below each other. */
function rowOf(
  row: number,
  cells: readonly PaperCell[],
  { columnCount, taken, meant, shown }: Frame,
): readonly ShownCell[] {
  const out: ShownCell[] = []
  for (let column = 0; column < columnCount; column++) {
    if (taken.has(`${row} ${column}`)) continue
    const cell = cells.find((one) => one.column === column)
    const { text = '', rowSpan: high = 1, columnSpan = 1, head = false } = cell ?? {}
    const rowSpan = rowsFrom(row, high, shown)
    for (let down = 0; down < high; down++)
      for (let along = 0; along < columnSpan; along++) taken.add(`${row + down} ${column + along}`)
    out.push({ text, rowSpan, columnSpan, head, isMeant: cell === meant })
  }
  return out
}

/** How many of the rows that a cell spans are shown. */
const rowsFrom = (row: number, high: number, shown: ReadonlySet<number>): number =>
  Math.max(1, Array.from({ length: high }, (_, down) => row + down).filter((one) => shown.has(one)).length)
