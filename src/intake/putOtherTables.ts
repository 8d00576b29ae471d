import { bareLabel } from '../terms/label.js'
import type { OtherTable } from './documentsIn.js'
import type { Draft } from './draft.js'
import { countsColumns, headDepth, headPaths } from './heads.js'
import { type Line, ownCells } from './lines.js'
import { oneLine, type Printed } from './printed.js'

const mostTables = 100
const longestTitle = 200
const longestKey = 60

/** Puts the tables that no role fits among those of accounts or of a budget, as printed: each cell under the heads of its column. */
export function putOtherTables(draft: Draft, others: readonly OtherTable[]): void {
  for (const [at, { title, part }] of others.slice(0, mostTables).entries()) {
    const path = ['otherTables', at]
    const text = oneLine(title.text)
    if (text.length <= longestTitle) draft.put([...path, 'title'], text, title)
    for (const caption of part.stretch.captions)
      if (caption.says === 'unit') draft.put([...path, 'unit'], caption.unit, caption.printed)
      else if (caption.says === 'number') draft.put([...path, 'number'], caption.text, caption.printed)
    draft.put([...path, 'rows'], [])
    putRows(draft, [...path, 'rows'], part.stretch.parts)
  }
}

function putRows(draft: Draft, path: readonly (string | number)[], parts: readonly (readonly Line[])[]): void {
  let keys: readonly string[] = []
  let row = 0
  for (const lines of parts) {
    const depth = headDepth(lines)
    if (depth > 0) keys = keysOf(lines, depth)
    draft.ledger.mark('head', ...lines.slice(0, depth).flatMap(ownCells))
    for (const line of lines.slice(depth))
      if (countsColumns(line)) draft.ledger.mark('columnNumber', ...ownCells(line))
      else if (putRow(draft, [...path, row], keys, line)) row++
  }
}

function putRow(draft: Draft, path: readonly (string | number)[], keys: readonly string[], { slots }: Line): boolean {
  const own: (readonly [key: string, cell: Printed])[] = slots.flatMap((slot, column) =>
    slot?.own && slot.cell.text.trim() !== '' ? [[keys[column] ?? nameless(column), slot.cell] as const] : [],
  )
  for (const [key, cell] of own) draft.put([...path, key], oneLine(cell.text), cell)
  return own.length > 0
}

/** A name for each column, no two alike: its heads, or its number where it has none. */
function keysOf(lines: readonly Line[], depth: number): readonly string[] {
  const seen = new Set<string>()
  return headPaths(lines, depth).map((path, column) => {
    const heads = bareLabel(path.join('/')).slice(-longestKey)
    const key = heads === '' || heads === '__proto__' || seen.has(heads) ? nameless(column) : heads
    seen.add(key)
    return key
  })
}

const nameless = (column: number): string => `第${column + 1}栏`
