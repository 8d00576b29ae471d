import type { FinalAccounts } from '../documents/accounts.js'
import type { Grid } from '../documents/grid.js'
import { comparedColumns, type itemColumns } from '../documents/turnedRows.js'
import type { MoneyUnit } from '../exact/unit.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { indicatorColumns } from '../terms/indicatorColumn.js'
import { rowName } from '../terms/label.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { placeOf } from './cellRef.js'
import { isUnreadable, moneyCell, type Place, type PrintedCell, rateCell } from './printedCell.js'

type Column = (typeof itemColumns)[number]

/** An item of the table of the three public expenses, with what the paper compares in its row. */
export interface ComparedItem {
  readonly item: string | null
  readonly cell: (column: Column) => PrintedCell
}

/** Every row of that table where it prints items below each other; none where it prints stages. */
export function comparedItems({ grids, unit }: FinalAccounts): readonly ComparedItem[] {
  const grid = grids[placeOf('threePublic')]
  return grid ? itemsOf(grid, unit) : []
}

function itemsOf({ turned, layout, unit: own }: Grid, unit: MoneyUnit): readonly ComparedItem[] {
  return (turned?.rows ?? []).map((row, at) => ({
    item: turned?.items[at] ?? null,
    cell(column) {
      const label = rowName(row.label)
      const { zh, en } = nouns[column]
      const place: Place = {
        label: { zh: `${layout.title.zh}「${label}」${zh}`, en: `${layout.title.en}, ${label}, ${en}` },
        where: { path: ['tables', ...layout.path, 'rows', at, column], table: layout.id, row: label, column },
      }
      if (rates.has(column)) return rateCell(place, row[column])
      const cell = moneyCell(place, row[column], own)
      return own === unit ? cell : moneyCell(place, row[column] && `${row[column]}${own}`, unit)
    },
  }))
}

const nouns = /* @__PURE__ */ {
  ...nounsOf(budgetColumns),
  ...nounsOf(budgetStages),
  completionRate: nounOf(indicatorColumns, 'completionRate'),
}

const rates: ReadonlySet<Column> = new Set(['changeRate', 'completionRate', 'share'])

/** The cells of comparison that hold neither a figure nor a blank. */
export const oddComparisons = (grid: Grid): readonly PrintedCell[] =>
  itemsOf(grid, grid.unit).flatMap(({ cell }) => comparedColumns.map(cell).filter(isUnreadable))
