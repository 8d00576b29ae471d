import { isPrintedAmount } from '../../documents/printed.js'
import { isPrintedRate } from '../../documents/printedRate.js'
import type { TableLayout } from '../../documents/tableLayout.js'
import type { PaperCell } from '../../paper/paper.js'
import type { Draft } from '../draft.js'
import { countsColumns, headDepth, headPaths } from '../heads.js'
import { type Line, ownCells } from '../lines.js'
import { oneLine, type Printed } from '../printed.js'
import { columnOfPath } from './columnMatch.js'
import { rolesOf } from './columnRole.js'
import { comparedIn } from './comparedColumn.js'
import { headsOfYear } from './headsOfYear.js'
import { stageOf, type Worded } from './threePublicReading.js'

/** A row of the table: its names, its number, its figures. */
export interface PrintedRow {
  readonly row: object
  readonly labels: readonly Printed[]
  readonly counter: Printed | undefined
  readonly figures: readonly Worded[]
}

/** The rows below the heads; what counts lines and columns is marked. */
export function rowsIn(
  draft: Draft,
  layout: TableLayout,
  lines: readonly Line[],
  first: readonly Line[],
  year: number | null,
): readonly PrintedRow[] {
  const depth = headDepth(lines)
  const paths = headsOfYear(depth > 0 ? headPaths(lines, depth) : headPaths(first, headDepth(first)), year)
  draft.ledger.mark('head', ...lines.slice(0, depth).flatMap(ownCells))
  const width = paths.findLastIndex((path) => path.length > 0) + 1
  const pathOf = ({ column }: PaperCell): readonly string[] => paths[column] ?? []
  return lines.slice(depth).flatMap((line) => {
    const cells = ownCells(line)
    if (countsColumns(line)) {
      draft.ledger.mark('columnNumber', ...cells)
      return []
    }
    const fits =
      !line.slots.slice(width).some((slot) => slot?.own && slot.cell.text.trim() !== '') &&
      line.slots[width - 1] !== undefined
    const amounts = cells.filter((cell) => isFigure(oneLine(cell.text), pathOf(cell)))
    const others = cells.filter((cell) => !amounts.includes(cell))
    const odd = others.filter((cell) => isOfFigures(layout, pathOf(cell)))
    draft.ledger.leave('notAmount', ...odd)
    const labels = others.filter((cell) => /\p{L}/u.test(cell.text) && !odd.includes(cell))
    const [words = []] = headsOfYear([labels.map(({ text }) => oneLine(text))], year)
    const counters = amounts.filter((cell) => isCounter(pathOf(cell)))
    draft.ledger.mark('lineNumber', ...counters)
    const figures = amounts
      .filter((cell) => !counters.includes(cell))
      .map((cell) => {
        const path = pathOf(cell)
        return { printed: cell, column: cell.column, row: line, path, words: [...words, ...path], fits }
      })
    return [{ row: line, labels, counter: counters[0], figures }]
  })
}

/** Is it money, or a rate in a column of rates? */
const isFigure = (text: string, path: readonly string[]): boolean =>
  isPrintedAmount(text) || (isPrintedRate(text) && comparedIn(path) !== null)

/** Do the heads over a column say that figures stand below them? */
const isOfFigures = (layout: TableLayout, path: readonly string[]): boolean =>
  path.some((word) => stageOf(layout, word).length > 0) || columnOfPath(layout, path) !== null

const isCounter = (path: readonly string[]): boolean => rolesOf([path])[0] === 'line'
