import { addressOf } from '../../paper/addressOf.js'
import type { PaperRemark } from '../../paper/paper.js'
import type { Sheet, SheetCell } from './sheet.js'

/** What stands in hidden rows and columns, one remark for each run of them: their address (`5:9`, `C:E`), and their text. */
export function hiddenRemarks({ name, cells, hiddenRows, hiddenColumns }: Sheet): readonly PaperRemark[] {
  const written = cells.filter(({ text }) => text.trim() !== '')
  const inRows = written.filter(({ row }) => hiddenRows.has(row))
  const inColumns = written.filter(({ row, column }) => hiddenColumns.has(column) && !hiddenRows.has(row))
  return [
    ...runsOf(inRows, hiddenRows, ({ row }) => row).map(([from, to, text]) =>
      remark(name, `${from + 1}:${to + 1}`, text),
    ),
    ...runsOf(inColumns, hiddenColumns, ({ column }) => column).map(([from, to, text]) =>
      remark(name, `${lettersOf(from)}:${lettersOf(to)}`, text),
    ),
  ]
}

const remark = (sheet: string, cell: string, text: string): PaperRemark => ({
  kind: 'hidden',
  text,
  place: { sheet, cell },
})

const lettersOf = (column: number): string => addressOf(0, column).replace(/\d+$/u, '')

/** Runs of hidden rows or columns in which something is written, with what that is. */
function runsOf(
  cells: readonly SheetCell[],
  hidden: ReadonlySet<number>,
  at: (cell: SheetCell) => number,
): readonly (readonly [from: number, to: number, text: string])[] {
  const lines = new Map<number, string[]>()
  for (const cell of cells) {
    const line = lines.get(at(cell)) ?? []
    line.push(cell.text)
    lines.set(at(cell), line)
  }
  const runs: { from: number; to: number; texts: string[] }[] = []
  for (const line of [...lines.keys()].sort((a, b) => a - b)) {
    const text = (lines.get(line) as string[]).join('\t')
    const last = runs[runs.length - 1]
    if (last && allHidden(last.to, line, hidden)) {
      last.to = line
      last.texts.push(text)
    } else runs.push({ from: line, to: line, texts: [text] })
  }
  return runs.map(({ from, to, texts }) => [from, to, texts.join('\n')])
}

function allHidden(from: number, to: number, hidden: ReadonlySet<number>): boolean {
  for (let at = from + 1; at < to; at++) if (!hidden.has(at)) return false
  return true
}
