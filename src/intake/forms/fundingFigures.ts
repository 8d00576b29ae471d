import type { FormState } from './formState.js'
import { type FormCell, isFigureText } from './formWords.js'
import type { MoneyHead } from './moneyHeads.js'
import { isWatched, putWatched } from './watchHeads.js'

/** Figures under their heads; where the label stands under the first head, all of them one place further, in doubt. */
export function putFigures(
  run: object,
  { draft }: FormState,
  path: readonly (string | number)[],
  heads: readonly MoneyHead[],
  label: FormCell,
  slots: readonly (FormCell | undefined)[],
): void {
  const first = heads[0]?.column ?? 0
  const isShifted = label.column >= first
  const behind = slots.filter((cell) => cell !== undefined && cell.column > label.column)
  if (isShifted && behind.length === heads.length) draft.doubtRun(run, path, label.text, 'shifted', label.cell.place)
  else if (isShifted) draft.doubt(path, label.text, 'shifted', label.cell.place)
  for (const [order, { field, column }] of heads.entries()) {
    const cell = slots[isShifted ? label.column + 1 + order : column]
    if (isWatched(field)) {
      putWatched(draft, path, field, cell)
      continue
    }
    const at = [...path, field]
    if (cell && !isFigureText(cell.text)) draft.ledger.leave('notAmount', cell.cell)
    const text = cell && isFigureText(cell.text) ? cell.text : ''
    draft.put(at, text, ...(text === '' || !cell ? [] : [cell.cell]))
  }
}
