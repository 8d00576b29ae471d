import type { Monitoring } from '../../documents/monitoring.js'
import { moneyCell, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import { closedUp, formPlace } from './formPlace.js'

export const fundColumns = ['originalBudget', 'finalBudget', 'plannedOutturn', 'outturn', 'forecastOutturn'] as const

type FundColumn = (typeof fundColumns)[number]
type FundingRow = Monitoring['funding'][number]
export type MonitoredIndicator = Monitoring['indicators'][number]

/** A row of money as cells. */
export interface FundRow {
  readonly row: FundingRow
  readonly at: number
  /** Its lasting name: its heading and its label. */
  readonly name: string
  readonly money: Readonly<Record<FundColumn, PrintedCell>>
  readonly rate: PrintedCell
  readonly forecastRate: PrintedCell
  /** The budget as it stands: the final one where the form prints it. */
  readonly budget: PrintedCell
}

export function fundRows({ funding, unit }: Monitoring): FundRow[] {
  return funding.map((row, at) => {
    const name = row.group === undefined ? row.label : `${row.group}/${row.label}`
    const place = (column: string) => formPlace(['funding', at, column], name, row.label)
    const money = (column: FundColumn) => moneyCell(place(column), row[column], unit)
    const [originalBudget, finalBudget] = [money('originalBudget'), money('finalBudget')]
    return {
      row,
      at,
      name,
      money: {
        originalBudget,
        finalBudget,
        plannedOutturn: money('plannedOutturn'),
        outturn: money('outturn'),
        forecastOutturn: money('forecastOutturn'),
      },
      rate: rateCell(place('rate'), row.rate),
      forecastRate: rateCell(place('forecastRate'), row.forecastRate),
      budget: finalBudget.figure === 'missing' ? originalBudget : finalBudget,
    }
  })
}

/** A place in the row of an indicator. */
export const indicatorPlace = ({ level1, level2, level3 }: MonitoredIndicator, at: number, column: string) =>
  formPlace(['indicators', at, column], closedUp([level1, level2, level3].join('/')), level3)
