import { type ParsedAmount, parseAmount } from '../exact/amount.js'
import type { MoneyUnit } from '../exact/unit.js'
import type { Sentence } from '../law/basis.js'
import { judgeQuotientExactly } from '../verdicts/checkRate.js'
import type { Figure } from '../verdicts/figure.js'
import { columnName } from './columnNames.js'
import { bareName, isOfWhich, plainName } from './labels.js'
import { kindAbove, moneyTerm } from './moneyTerm.js'
import {
  bareRateCell,
  hasFigure,
  moneyCell,
  numberCell,
  type Place,
  type PrintedCell,
  pointsIn,
} from './printedCell.js'
import { textIn } from './textIn.js'

/** A row of money as any form prints it. */
export interface PrintedMoneyRow {
  readonly code?: string | undefined
  readonly label: string
  readonly group?: string | undefined
}

/** Which list of the form a row stands in. */
export type MoneyList = 'funding' | 'expenditure' | 'rows' | 'tasks'

/**
 * One row of money, whichever form it stands on: a source, a kind of expenditure, one line of it. Its cells are read when
 * they are asked for; amounts are in the unit of the form.
 */
export class MoneyRow<P extends PrintedMoneyRow = PrintedMoneyRow> {
  /** What it is: as its code says, else its label. */
  readonly code: string | undefined
  /** What it is called in English. */
  readonly en: string
  /** The kind of expenditure that the heading above it names. */
  readonly kindAbove: string | undefined
  /** Its label without 其中, ordinal and unit. */
  readonly name: string
  /** The heading above it. */
  readonly group: string
  /** 其中: it may be one part among others that are not printed. */
  readonly ofWhich: boolean

  constructor(
    readonly printed: P,
    readonly list: MoneyList,
    readonly at: number,
    readonly unit: MoneyUnit,
  ) {
    const term = moneyTerm(printed, list)
    this.code = printed.code ?? term?.id
    this.en = term?.en ?? printed.label
    this.kindAbove = kindAbove(printed.group)
    this.name = bareName(printed.label)
    this.group = plainName(printed.group ?? '')
    this.ofWhich = isOfWhich(printed.label)
  }

  text(column: string): string | undefined {
    return textIn(this.printed, column)
  }

  place(column: string, { zh, en }: Sentence = columnName(column)): Place {
    const own = column === 'mediumTermBudget' ? (this.text('mediumTermLabel') ?? '') : ''
    return {
      label: { zh: `「${bareName(own) || this.name}」${zh}`, en: `${this.en}, ${en}` },
      where: { path: [this.list, this.at, column], table: this.list, row: this.printed.code ?? this.name, column },
    }
  }

  /** The amount that a column prints, in the unit that it names; undefined where the form does not print it. */
  amount(column: string): ParsedAmount | undefined {
    const text = this.text(column)
    return text === undefined ? undefined : parseAmount(text, this.unit)
  }

  money(column: string): PrintedCell {
    return moneyCell(this.place(column), this.text(column), this.unit)
  }

  rate(column = 'rate'): PrintedCell {
    return bareRateCell(this.place(column), this.text(column), (rate) => this.#isExecution(column, rate))
  }

  /** Do the outturn and a budget of the row give this rate? */
  #isExecution(column: string, rate: Figure): boolean {
    const spent = this.money(column === 'forecastRate' ? 'forecastOutturn' : 'outturn')
    return (['finalBudget', 'originalBudget', 'budget'] as const).some((stage) => {
      const budget = this.money(stage)
      if (!hasFigure(spent) || !hasFigure(budget) || budget.figure.value.isZero()) return false
      return judgeQuotientExactly(spent.figure, budget.figure, rate, false).outcome !== 'broken'
    })
  }

  /** A number without a unit, as of points: the figure alone. */
  figure(column: string): PrintedCell['figure'] {
    return pointsIn(this.text(column))
  }

  mark(column: string): PrintedCell {
    return numberCell(this.place(column), this.text(column), { kind: 'points' })
  }
}
