import { codeLevels } from '../../terms/codeLevel.js'
import { bareLabel } from '../../terms/label.js'
import { tableHeads } from '../../terms/tableHead.js'
import { termByLabel } from '../../terms/term.js'
import { headDepth, headPaths } from '../heads.js'
import type { Line } from '../lines.js'
import { rolesOf } from './columnRole.js'

/**
 * Where do the heads of a table end and its rows begin? A row without a figure under the heads is one of its rows where it
 * prints a name alone: the total of a table whose values are off by a row, or blank.
 */
export function headEnd(lines: readonly Line[]): number {
  let depth = headDepth(lines)
  while (depth > 1 && depth < lines.length && isNameAlone(lines, depth - 1)) depth--
  return depth
}

function isNameAlone(lines: readonly Line[], at: number): boolean {
  const roles = rolesOf(headPaths(lines, at))
  const filled = (lines[at] as Line).slots.flatMap((slot, column) =>
    slot?.own && slot.cell.text.trim() !== '' ? [{ text: bareLabel(slot.cell.text), role: roles[column] }] : [],
  )
  const isHead = (text: string): boolean =>
    termByLabel(tableHeads, text) !== null || termByLabel(codeLevels, text) !== null
  return filled.length > 0 && filled.every(({ text, role }) => (role === 'label' || role === 'code') && !isHead(text))
}
