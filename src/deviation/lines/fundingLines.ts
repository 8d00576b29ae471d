import type { MoneyUnit } from '../../exact/unit.js'
import { basicExpenditureParts, expenditureKinds } from '../../terms/expenditure.js'
import { fundingRows } from '../../terms/fundingSource.js'
import { rowName } from '../../terms/label.js'
import { monitoringSources } from '../../terms/monitoringSource.js'
import { type Term, termByLabel } from '../../terms/term.js'
import type { MoneyScope } from '../moneyScope.js'
import { type DocumentLine, type LineFigure, linesFrom } from './documentLine.js'
import { type Columns, textFigures } from './printedFigures.js'

/** A row of money of a form: by its code what it is, by its heading what it is a part of. */
export interface FundingRow {
  readonly code?: string | undefined
  readonly label: string
  readonly group?: string | undefined
  readonly reason?: string
  readonly isMarked?: true
}

/** The rows of money of a form, and which column prints which amount. */
export interface Funded {
  readonly rows: readonly FundingRow[]
  readonly columns: Columns
  readonly unit: MoneyUnit
}

type Lines = readonly DocumentLine[]

const kinds: readonly Term[] = [...expenditureKinds, ...basicExpenditureParts]
const sources: readonly Term[] = [...fundingRows, ...monitoringSources]
const has = (terms: readonly Term[], code: string | undefined): boolean => terms.some(({ id }) => id === code)

/** The kind of expenditure that the heading above a row names. */
const kindAbove = ({ group }: FundingRow): string | undefined =>
  group === undefined ? undefined : termByLabel(kinds, rowName(group))?.id

const isProject = (row: FundingRow): boolean => row.code === undefined && kindAbove(row) === 'project'
const isKind = ({ code }: FundingRow): boolean => has(kinds, code)

function figuresOf(
  { columns, unit }: Funded,
  rows: readonly FundingRow[],
  scopeOf: (row: FundingRow) => MoneyScope = () => 'all',
): readonly LineFigure[] {
  return rows.flatMap((row) => {
    const { code, label, reason, isMarked } = row
    const cause = { ...(reason !== undefined && { reason }), ...(isMarked && { isMarked }) }
    return textFigures({ key: code ?? label, label, scope: scopeOf(row), ...cause }, row, columns, unit)
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
  const wholes = new Set(rows.map(kindAbove))
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
  return total ? linesFrom(textFigures({ ...name, scope: 'all' }, total, form.columns, form.unit)) : []
}
