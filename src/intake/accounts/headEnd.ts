import { codeLevels } from '../../terms/codeLevel.js'
import { bareLabel } from '../../terms/label.js'
import { tableHeads } from '../../terms/tableHead.js'
import { termByLabel } from '../../terms/term.js'
import { headDepth, headPaths } from '../heads.js'
import type { Line } from '../lines.js'
import { type Role, rolesOf } from './columnRole.js'

/** Over how many rows heads go at most where rows without a figure follow them. */
const deepest = 6

/**
 * Where do the heads of a table end and its rows begin? Rows without a figure under the heads are its own where they print
 * names alone: the total of a table whose values are off by a row, and all rows of a blank one.
 */
export function headEnd(lines: readonly Line[]): number {
  const depth = headDepth(lines)
  for (let end = 1; end < Math.min(depth, deepest + 1); end++) {
    const roles = rolesOf(headPaths(lines, end))
    if (areNames(lines.slice(end, depth), roles)) return end
  }
  return depth
}

function areNames(lines: readonly Line[], roles: readonly Role[]): boolean {
  const cells = lines.flatMap(({ slots }) =>
    slots.flatMap((slot, column) => {
      const text = slot?.own ? bareLabel(slot.cell.text) : ''
      return text === '' ? [] : [{ text, role: roles[column] }]
    }),
  )
  return cells.length > 0 && cells.every(({ text, role }) => (role === 'label' || role === 'code') && !isHead(text))
}

const isHead = (text: string): boolean =>
  termByLabel(tableHeads, text) !== null || termByLabel(codeLevels, text) !== null
