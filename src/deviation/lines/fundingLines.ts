import type { Facts } from '../../facts/facts.js'
import type { MoneyRow } from '../../facts/moneyRow.js'
import { basicExpenditureParts, expenditureKinds } from '../../terms/expenditure.js'
import { fundingRows } from '../../terms/fundingSource.js'
import { monitoringSources } from '../../terms/monitoringSource.js'
import type { Term } from '../../terms/term.js'
import type { MoneyScope } from '../moneyScope.js'
import { type DocumentLine, type LineFigure, linesFrom } from './documentLine.js'
import { type Columns, rowFigures, stages } from './printedFigures.js'

/** The rows of money of a form, and which column prints which amount. */
export interface Funded {
  readonly facts: Facts
  readonly rows: readonly MoneyRow[]
  readonly columns: Columns
}

const columnsOf: { readonly [Kind in Facts['kind']]?: Columns } = {
  selfEvaluation: stages,
  monitoring: { ...stages, plannedOutturn: 'plannedOutturn' },
}

/** What target forms ask for. */
const asked: Columns = {
  annualBudget: 'budget',
  plannedOutturn: 'halfYearPlannedOutturn',
  mediumTermBudget: 'mediumTermBudget',
}

/** The money of a form: where it comes from and what it is for. */
export const fundsOf = (facts: Facts): Funded => ({
  facts,
  rows: [...facts.funding, ...facts.expenditure],
  columns: columnsOf[facts.kind] ?? asked,
})

type Lines = readonly DocumentLine[]

const kinds: readonly Term[] = [...expenditureKinds, ...basicExpenditureParts]
const sources: readonly Term[] = [...fundingRows, ...monitoringSources]
const has = (terms: readonly Term[], code: string | undefined): boolean => terms.some(({ id }) => id === code)

const isProject = ({ code, kindAbove }: MoneyRow): boolean => code === undefined && kindAbove === 'project'
const isKind = ({ code }: MoneyRow): boolean => has(kinds, code)

function figuresOf(
  { facts, columns }: Funded,
  rows: readonly MoneyRow[],
  scopeOf: (row: MoneyRow) => MoneyScope = () => 'all',
): readonly LineFigure[] {
  return rows.flatMap((row) => {
    const { label } = row.printed
    const { reason, isMarked } = facts.cause(row)
    const cause = { ...(reason !== undefined && { reason }), ...(isMarked && { isMarked }) }
    return rowFigures({ key: row.code ?? label, label, scope: scopeOf(row), ...cause }, row, columns)
  })
}

const budgets: ReadonlySet<string | undefined> = new Set([
  'generalPublicBudget',
  'governmentManagedFund',
  'stateCapitalOperations',
])

/** By source, without the total, and without all appropriations where the budgets that make them are printed. */
export function linesBySource(form: Funded): Lines {
  const rows = form.rows.filter(({ code }) => has(sources, code) && code !== 'total')
  const isSplit = rows.some(({ code }) => budgets.has(code))
  const parts = rows.filter(({ code }) => !isSplit || code !== 'fiscalAppropriation')
  return linesFrom(figuresOf(form, parts, ({ code }) => code as MoneyScope & string))
}

/** Basic expenditure and projects, as far as the form tells them apart. */
export const linesByFormKind = (form: Funded): Lines =>
  linesFrom(
    figuresOf(
      form,
      form.rows.filter(({ code }) => has(expenditureKinds, code)),
    ),
  )

/** Every project. */
export const linesByProject = (form: Funded): Lines => linesFrom(figuresOf(form, form.rows.filter(isProject)))

/** The lowest lines of expenditure: what has parts of its own on the form is left out, so that lines add up. */
export function lowestLines(form: Funded): Lines {
  const rows = form.rows.filter((row) => isKind(row) || isProject(row))
  const wholes = new Set(rows.map(({ kindAbove }) => kindAbove))
  if (rows.some(({ code }) => has(basicExpenditureParts, code))) wholes.add('basic')
  return linesFrom(
    figuresOf(
      form,
      rows.filter(({ code }) => code === undefined || !wholes.has(code)),
    ),
  )
}

/** The row of all money as one line, under a name of its own. */
export function totalLine(form: Funded, name: { readonly key: string; readonly label: string }): Lines {
  const total = form.rows.find(({ code }) => code === 'total')
  return total ? linesFrom(rowFigures({ ...name, scope: 'all' }, total, form.columns)) : []
}
