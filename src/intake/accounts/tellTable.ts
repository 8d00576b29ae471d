import type { TableLayout } from '../../documents/tableLayout.js'
import type { Draft } from '../draft.js'
import type { Eliminated } from './byElimination.js'
import type { ReadRow } from './readRows.js'
import { type Shift, shiftOf } from './shiftedValues.js'

/** Says what is in doubt of a table as a whole: values that are off against their labels, and what a column may be. */
export function tellTable(
  draft: Draft,
  layout: TableLayout,
  rows: readonly ReadRow[],
  { columns, open }: Eliminated,
): void {
  const path = ['tables', ...layout.path]
  const labelOf = (id: string | undefined): string => layout.columns.find((column) => column.id === id)?.label ?? ''
  const shift = shiftOf(layout, rows, columns)
  if (shift !== null) {
    const column = labelOf(columns.get(shift.column ?? -1)?.id)
    draft.doubt(path, '', shiftReason(shift), undefined, column === '' ? '' : `：「${column}」一栏`)
  }
  for (const [column, ids] of open)
    if (ids.length > 0)
      draft.doubt(
        [...path, 'columns', column],
        '',
        'columnOpen',
        undefined,
        ids.map((id) => `「${labelOf(id)}」`).join('、'),
      )
}

function shiftReason({ rows, columns }: Shift) {
  if (rows !== 0) return rows < 0 ? 'rowUp' : 'rowDown'
  return columns < 0 ? 'columnLeft' : 'columnRight'
}
