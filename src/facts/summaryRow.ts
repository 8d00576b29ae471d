import type { SummaryRowJson } from '../documents/json/projectSummaryJson.js'
import type { MoneyUnit } from '../exact/unit.js'
import type { Sentence } from '../law/basis.js'
import { columnName } from './columnNames.js'
import type { Facts } from './facts.js'
import { listPlace } from './listPlace.js'
import { bareRateCell, moneyCell, numberCell, type Place, type PrintedCell, rateCell } from './printedCell.js'

/** What score rates of a project are given for, in the order of the paper. */
const dimensions = ['fundManagement', 'cost', 'output', 'benefit', 'satisfaction'] as const

/** One project of a summary: its money, its scores, and whether it is marked as one with a deviation. */
export class SummaryRow {
  readonly name: string

  constructor(
    readonly printed: SummaryRowJson,
    readonly at: number,
    readonly unit: MoneyUnit,
  ) {
    this.name = printed.name
  }

  place(...keys: readonly string[]): Place {
    return listPlace(['rows', this.at, ...keys], this.name)
  }

  money(column: 'originalBudget' | 'finalBudget' | 'outturn' | 'systemOutturn'): PrintedCell {
    return moneyCell(this.place(column), this.printed[column], this.unit)
  }

  get rate(): PrintedCell {
    return bareRateCell(this.place('rate'), this.printed.rate)
  }

  get score(): PrintedCell {
    return numberCell(this.place('score'), this.printed.score, { kind: 'points' })
  }

  /** The score of each dimension as a share of its points. */
  get scoreRates(): readonly PrintedCell[] {
    return dimensions.map((each) => rateCell(this.place('scoreRates', each), this.printed.scoreRates?.[each]))
  }

  /** What the column of a cell is called. */
  columnOf({ where: { column = '' } }: PrintedCell): Sentence {
    return columnName(column)
  }

  /** Is it marked as one with a deviation? Null where the answer is neither yes nor no. */
  get isFlagged(): boolean | null {
    const word = this.printed.deviationFlag?.trim()
    return word === '是' ? true : word === '否' ? false : null
  }
}

/** The projects of a summary, row by row. */
export const summaryRowsOf = ({ kind, printed, unit }: Facts): readonly SummaryRow[] =>
  kind === 'projectSummary'
    ? ((printed.rows ?? []) as readonly SummaryRowJson[]).map((row, at) => new SummaryRow(row, at, unit))
    : []
