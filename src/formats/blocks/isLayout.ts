import type { CellContent, Content, TableContent } from './content.js'

/** All text of what a cell holds, tables left out. */
export const ownText = (content: readonly Content[]): string =>
  content
    .flatMap((block) => (block.kind === 'table' ? [] : block.text.split('\n')))
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')
    .join('\n')

const holdsTable = ({ content }: CellContent): boolean => content.some(({ kind }) => kind === 'table')

/**
 * Whether a table only lays out what it holds: it is one cell, or tables stand in it and its own texts do not stand side by
 * side more often than that.
 */
export function isLayout({ cells }: TableContent): boolean {
  if (cells.length === 1) return true
  const holding = cells.filter(holdsTable).length
  if (holding === 0) return false
  const sideBySide = new Map<number, number>()
  for (const cell of cells)
    if (!holdsTable(cell) && ownText(cell.content) !== '') sideBySide.set(cell.row, (sideBySide.get(cell.row) ?? 0) + 1)
  return [...sideBySide.values()].filter((count) => count > 1).length <= holding
}
