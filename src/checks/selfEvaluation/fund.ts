import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import { bareName, isOfWhich, plainName } from '../../facts/labels.js'
import { moneyCell, numberCell, type Place, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import { expenditureKinds } from '../../terms/expenditure.js'
import { fundingRows } from '../../terms/fundingSource.js'
import { type ColumnName, columns } from './columns.js'

type FundingRow = SelfEvaluation['funding'][number]

/** The columns of money, as the form prints them. */
export const moneyColumns = ['originalBudget', 'finalBudget', 'outturn', 'amount'] as const
export type MoneyColumn = (typeof moneyColumns)[number]

/** One row of funds as rules see it. */
export interface Fund {
  readonly code: string | undefined
  readonly group: string
  /** 其中: it may be one part among others that are not printed. */
  readonly ofWhich: boolean
  readonly place: (column: ColumnName) => Place
  readonly money: Readonly<Record<MoneyColumn, PrintedCell>>
  readonly rate: PrintedCell
  readonly points: PrintedCell
  readonly score: PrintedCell
}

/** A row read: its money in the form's unit, its rate, its points and score. */
export function fundOf({ unit }: SelfEvaluation, row: FundingRow, at: number): Fund {
  const name = bareName(row.label)
  const en = [...fundingRows, ...expenditureKinds].find(({ id }) => id === row.code)?.en ?? name
  const place = (column: ColumnName): Place => ({
    label: { zh: `「${name}」${columns[column].zh}`, en: `${en}, ${columns[column].en}` },
    where: { path: ['funding', at, column], table: 'funding', row: row.code ?? name, column },
  })
  const money = (column: MoneyColumn): PrintedCell => moneyCell(place(column), row[column], unit)
  return {
    code: row.code,
    group: plainName(row.group ?? ''),
    ofWhich: isOfWhich(row.label),
    place,
    money: {
      originalBudget: money('originalBudget'),
      finalBudget: money('finalBudget'),
      outturn: money('outturn'),
      amount: money('amount'),
    },
    rate: rateCell(place('rate'), row.rate),
    points: numberCell(place('points'), row.points, { kind: 'points' }),
    score: numberCell(place('score'), row.score, { kind: 'points' }),
  }
}
