import type { ProjectSummary } from '../../documents/projectSummary.js'
import { moneyCell, numberCell, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import { formPlace } from './formPlace.js'

export const dimensions = ['fundManagement', 'cost', 'output', 'benefit', 'satisfaction'] as const

type MoneyColumn = 'originalBudget' | 'finalBudget' | 'outturn' | 'systemOutturn'

/** The figures of one project, or of all together, as cells. */
export interface SummaryRow {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly money: Readonly<Record<MoneyColumn, PrintedCell>>
  readonly rate: PrintedCell
  readonly score: PrintedCell
  /** In the order of `dimensions`. */
  readonly scoreRates: readonly PrintedCell[]
  readonly flag: string | undefined
}

type Row = Pick<ProjectSummary['rows'][number], MoneyColumn | 'rate' | 'scoreRates' | 'score'>

function rowOf(
  unit: ProjectSummary['unit'],
  row: Row,
  name: string,
  path: SummaryRow['path'],
  flag?: string,
): SummaryRow {
  const place = (...keys: string[]) => formPlace([...path, ...keys], name)
  const money = (column: MoneyColumn) => moneyCell(place(column), row[column], unit)
  return {
    name,
    path,
    money: {
      originalBudget: money('originalBudget'),
      finalBudget: money('finalBudget'),
      outturn: money('outturn'),
      systemOutturn: money('systemOutturn'),
    },
    rate: rateCell(place('rate'), row.rate),
    score: numberCell(place('score'), row.score, { kind: 'points' }),
    scoreRates: dimensions.map((each) => rateCell(place('scoreRates', each), row.scoreRates?.[each])),
    flag,
  }
}

/** The projects of a summary. */
export const projectRows = ({ unit, rows }: ProjectSummary): SummaryRow[] =>
  rows.map((row, at) => rowOf(unit, row, row.name, ['rows', at], row.deviationFlag))
