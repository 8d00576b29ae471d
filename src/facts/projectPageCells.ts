import type { DepartmentBudget } from '../documents/budget.js'
import { moneyCell, type PrintedCell } from './printedCell.js'

/** The money that the page on a project tells: that of the year, and that of the whole term. */
export interface PageCells {
  readonly name: string
  readonly amount: PrintedCell
  readonly term: PrintedCell
}

/** The money of every page on a project of a budget. */
export const projectPageCells = ({ projectPages = [], unit }: DepartmentBudget): readonly PageCells[] =>
  projectPages.map(({ name, amount, termAmount }, at) => {
    const cell = (column: 'amount' | 'termAmount', text: string | undefined): PrintedCell =>
      moneyCell(
        {
          label: { zh: name, en: name },
          where: { path: ['projectPages', at, column], table: 'projectPages', row: name, column },
        },
        text,
        unit,
      )
    return { name, amount: cell('amount', amount), term: cell('termAmount', termAmount) }
  })
