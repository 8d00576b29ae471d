import type { Place, PrintedCell } from '../../facts/printedCell.js'
import { moneyCell } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { budgetColumns } from '../../terms/budgetStage.js'
import { basicExpenditureParts, expenditureKinds } from '../../terms/expenditure.js'
import { fundingRows } from '../../terms/fundingSource.js'
import type { Term } from '../../terms/term.js'
import { nounOf, nounsOf } from '../../terms/term.js'
import type { TargetForm } from './form.js'
import { bareName } from './plainText.js'

export const moneyColumns = ['budget', 'mediumTermBudget', 'halfYearPlannedOutturn'] as const
export type MoneyColumn = (typeof moneyColumns)[number]

const columnWords: Readonly<Record<MoneyColumn, Sentence>> = {
  ...nounsOf(budgetColumns),
  budget: nounOf(budgetColumns, 'annualBudget'),
}

/** Rows that rules ask for by name. */
type NamedRow = 'total' | 'basic' | 'project'
type MoneyList = 'funding' | 'expenditure'

/** A row of sources or of expenditure, and where it stands. */
export interface MoneyRow {
  readonly list: MoneyList
  readonly at: number
  readonly row: TargetForm['funding'][number] | NonNullable<TargetForm['expenditure']>[number]
}

const named: readonly Term[] = [...fundingRows, ...expenditureKinds, ...basicExpenditureParts]

const termOf = (code: string | undefined): Term | undefined => named.find(({ id }) => id === code)

export const rowsOf = (form: TargetForm, list: MoneyList): readonly MoneyRow[] =>
  (form[list] ?? []).map((row, at) => ({ list, at, row }))

/** The row of a code, or null where the form prints none. */
export const rowOfCode = (form: TargetForm, list: MoneyList, code: string): MoneyRow | null =>
  rowsOf(form, list).find(({ row }) => row.code === code) ?? null

/** Does the row print this column? */
export const printsColumn =
  (column: MoneyColumn) =>
  ({ row }: MoneyRow): boolean =>
    row[column] !== undefined

/** What a row prints in a column. */
export function rowCell(form: TargetForm, { list, at, row }: MoneyRow, column: MoneyColumn): PrintedCell {
  const medium = column === 'mediumTermBudget' && 'mediumTermLabel' in row ? row.mediumTermLabel : undefined
  const zh = bareName(medium || row.label)
  const en = termOf(row.code)?.en ?? zh
  const place: Place = {
    label: { zh: `「${zh}」${columnWords[column].zh}`, en: `${en}, ${columnWords[column].en}` },
    where: { path: [list, at, column], table: list, row: row.code ?? bareName(row.label), column },
  }
  return moneyCell(place, row[column], form.unit)
}

/** A row that the form does not print. */
export function missingRow(form: TargetForm, list: MoneyList, code: NamedRow, column: MoneyColumn): PrintedCell {
  const term = termOf(code) as Term
  const label = { zh: `「${term.zh}」${columnWords[column].zh}`, en: `${term.en}, ${columnWords[column].en}` }
  return moneyCell({ label, where: { path: [list], table: list, row: code, column } }, undefined, form.unit)
}

/** What a form prints as the total of its money in a column. */
export function totalCell(form: TargetForm, column: MoneyColumn): PrintedCell {
  const total = rowOfCode(form, 'funding', 'total')
  return total ? rowCell(form, total, column) : missingRow(form, 'funding', 'total', column)
}
