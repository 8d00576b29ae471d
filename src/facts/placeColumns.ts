import { parseTarget } from '../targets/parseTarget.js'
import type { QuantityTarget, Target } from '../targets/target.js'
import { isCumulative } from '../targets/unitKinds.js'
import { bareLabel } from '../terms/label.js'
import { isPlaceName } from '../terms/placeName.js'
import type { FormFacts } from './formFacts.js'
import type { IndicatorRow } from './indicatorRow.js'
import type { MoneyRow } from './moneyRow.js'
import { hasFigure, moneyCell, type Place, type PrintedCell } from './printedCell.js'

/** What the columns of a row for places that receive something come to, and the figures of the row that they may make. */
export interface PlacedRow {
  readonly wholes: readonly [PrintedCell, ...PrintedCell[]]
  readonly parts: readonly PrintedCell[]
  /** Targets may be said of each place anew. */
  readonly isReading: boolean
}

interface Column {
  readonly label: string
  readonly value: string
  readonly at: number
}

const stages = ['finalBudget', 'originalBudget', 'outturn', 'amount', 'budget'] as const
const isSum = ({ label }: Column): boolean => /^(?:合计|小计|总计)$/u.test(bareLabel(label))
const isPlace = ({ label }: Column): boolean => isPlaceName(bareLabel(label))

function columnsOf(printed: object): readonly Column[] {
  const columns = 'columns' in printed && Array.isArray(printed.columns) ? printed.columns : []
  return (columns as readonly Omit<Column, 'at'>[]).map((column, at) => ({ ...column, at }))
}

/** Every row of money and of counted indicators that prints a column for each of several places. */
export const placedRows = (facts: FormFacts): readonly PlacedRow[] => [
  ...[...facts.funding, ...facts.expenditure].flatMap((row) => moneyRow(row)),
  ...facts.indicators.flatMap((row) => (['target', 'actual'] as const).flatMap((column) => countedRow(row, column))),
]

function placeOf(row: MoneyRow | IndicatorRow, list: string, { label, at }: Column): Place {
  const name = 'shown' in row ? row.shown : row.name
  return {
    label: { zh: `「${name}」${label}`, en: `${name}, ${label}` },
    where: { path: [list, row.at, 'columns', at, 'value'], table: list, row: name, column: label },
  }
}

function moneyRow(row: MoneyRow): readonly PlacedRow[] {
  const columns = columnsOf(row.printed)
  const cellOf = (column: Column): PrintedCell => moneyCell(placeOf(row, row.list, column), column.value, row.unit)
  const parts = columns.filter(isPlace).map(cellOf)
  const stated = stages.map((stage) => row.money(stage)).filter(hasFigure)
  const [whole, ...others] = [...columns.filter(isSum).map(cellOf), ...stated]
  return parts.length > 1 && whole ? [{ wholes: [whole, ...others], parts, isReading: false }] : []
}

const isCounted = (read: Target): read is QuantityTarget => read.kind === 'quantity' && read.change === undefined

/** A count that is divided among places; what each place is to reach anew is not. */
function countedRow(row: IndicatorRow, column: 'target' | 'actual'): readonly PlacedRow[] {
  const value = row.value(column)
  const columns = columnsOf(row.printed).filter(isPlace)
  if (!value || columns.length < 2 || !isCounted(value.read) || !isCumulative(value.read.unit)) return []
  const { read } = value
  const cells = columns.flatMap((one) => {
    const part = parseTarget(one.value)
    const isOfUnit = isCounted(part) && (part.unit === null || part.unit === read.unit)
    return isOfUnit ? [countCell(placeOf(row, 'indicators', one), one.value, part)] : []
  })
  const isSame = cells.every(({ figure }) => typeof figure !== 'string' && figure.value.eq(read.value))
  if (cells.length < columns.length || isSame) return []
  return [{ wholes: [countCell(value, value.text, read)], parts: cells, isReading: true }]
}

const countCell = ({ label, where }: Place, text: string, { value, decimals, unit }: QuantityTarget): PrintedCell => ({
  label,
  where,
  text,
  figure: { value, decimals },
  counting: { kind: 'count', unit },
})
