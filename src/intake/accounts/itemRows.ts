import type { TableLayout } from '../../documents/tableLayout.js'
import { turned } from '../../documents/turnedRows.js'
import type { Draft, JsonPath } from '../draft.js'
import { oneLine } from '../printed.js'
import type { ComparedColumn } from './comparedColumn.js'
import type { Reading, Worded } from './threePublicReading.js'
import type { PrintedRow } from './threePublicRows.js'

/** A figure beside those of the stages, and what its column compares. */
export interface Compared {
  readonly figure: Worded
  readonly column: ComparedColumn
}

/** Items below each other: the item of each row, and the stage of each column. */
interface Upright {
  readonly items: ReadonlyMap<object, string>
  readonly stages: ReadonlyMap<number, string>
}

/** Do items stand below each other, each in one row, and stages beside each other? Null where they do not. */
export function uprightOf(reading: Reading, figures: readonly Worded[]): Upright | null {
  const worded = new Map(figures.map((figure) => [figure.printed, figure]))
  const [items, stages] = [new Map<object, string>(), new Map<number, string>()]
  for (const { printed, item, stage } of reading) {
    const { row, column } = worded.get(printed) as Worded
    if ((items.get(row) ?? item) !== item || (stages.get(column) ?? stage) !== stage) return null
    items.set(row, item)
    stages.set(column, stage)
  }
  return isEachOnce(items) && isEachOnce(stages) && items.size > 1 ? { items, stages } : null
}

const isEachOnce = (named: ReadonlyMap<unknown, string>): boolean => new Set(named.values()).size === named.size

/** Puts a table of items below each other as it is printed: a row for each, its stages and what is compared beside. */
export function putItemRows(
  draft: Draft,
  layout: TableLayout,
  upright: Upright,
  rows: readonly PrintedRow[],
  compared: readonly Compared[],
): void {
  const columns = layout.columns.map(({ id }) => id)
  const printed = new Set(upright.items.values())
  let at = 0
  for (const row of rows) {
    const label = row.labels.map(({ text }) => oneLine(text)).join('')
    const [named = null] = turned([{ label }], columns).items
    const blank = row.figures.length === 0 && named !== null && !printed.has(named) ? named : null
    const item = upright.items.get(row.row) ?? blank
    if (item === null) continue
    printed.add(item)
    const path = ['tables', ...layout.path, 'rows', at++]
    if (named !== item) draft.put([...path, 'code'], item)
    draft.put([...path, 'label'], label, ...row.labels)
    if (row.counter) draft.put([...path, 'line'], oneLine(row.counter.text), row.counter)
    putFigures(draft, path, upright, row, compared)
  }
}

function putFigures(
  draft: Draft,
  path: JsonPath,
  { stages }: Upright,
  { row, figures }: PrintedRow,
  compared: readonly Compared[],
): void {
  for (const [column, stage] of stages) {
    const figure = figures.find((one) => one.column === column)
    draft.put([...path, stage], oneLine(figure?.printed.text ?? ''), ...(figure ? [figure.printed] : []))
  }
  for (const { figure, column } of compared)
    if (figure.row === row) draft.put([...path, column], oneLine(figure.printed.text), figure.printed)
}
