import { lazily } from '../exact/lazily.js'
import type { MoneyUnit } from '../exact/unit.js'
import { codeTree } from './codeTree.js'
import { fill, settle } from './fillGrid.js'
import type { Grid } from './grid.js'
import type { RowJson } from './json/accountRowsJson.js'
import { type GridReader, heads, type PrintedRow } from './rowHeads.js'
import type { Slots } from './slots.js'

/** The rows of a table as columns of exact integers. Every amount must have been found readable. */
export function decodeGrid(reader: GridReader, json: readonly RowJson[], unit: MoneyUnit): Grid {
  const rows = json as readonly PrintedRow[]
  const { layout, slots } = reader
  const filling = fill(layout, rows, unit)
  const decimals = settle(filling, rows.length + layout.columns.length)
  const { codes, printedCodes, labels, lines } = heads(rows, reader)
  return {
    layout,
    unit,
    decimals,
    rowCount: rows.length,
    codes,
    printedCodes,
    labels,
    lines,
    starts: filling.starts,
    cells: filling.cells,
    prints: filling.prints,
    slots: slotRows(codes, slots),
    tree: lazily(() => codeTree(codes, reader.named)),
    wide: filling.wide.size > 0 ? filling.wide : null,
    coarse: filling.coarse.size > 0 ? filling.coarse : null,
    asPrinted: filling.asPrinted.size > 0 ? filling.asPrinted : null,
  }
}

function slotRows(codes: readonly string[], slots: Slots): Int16Array {
  const rows = new Int16Array(slots.size).fill(-1)
  for (let row = codes.length - 1; row >= 0; row--) {
    const slot = slots.get(codes[row] as string)
    if (slot !== undefined) rows[slot] = row
  }
  return rows
}
