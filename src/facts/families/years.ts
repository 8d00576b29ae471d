import type { FinalAccounts } from '../../documents/accounts.js'
import type { DepartmentBudget } from '../../documents/budget.js'
import type { PrintedCell } from '../printedCell.js'
import { isBudgetOf, isSameForm, type Titled } from './titled.js'

type Budget = Titled<DepartmentBudget>
type Accounts = Titled<FinalAccounts>

export const isAccountsOf = (one: Titled): one is Accounts => one.document.kind === 'finalAccounts'

const grouped = <D extends Titled>(
  documents: readonly D[],
  keyOf: (one: D) => string,
): ReadonlyMap<string, readonly D[]> => {
  const groups = new Map<string, D[]>()
  for (const one of documents) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

const yearOf = ({ name, year }: Titled, before = 0): string => `${year - before}/${name}`

/** Budgets each with that of the year before, of one unit and one form. */
export function budgetsInRow(documents: readonly Titled[]): readonly (readonly [now: Budget, before: Budget])[] {
  const budgets = documents.filter(isBudgetOf)
  const byYear = grouped(budgets, (one) => yearOf(one))
  return budgets.flatMap((now) =>
    (byYear.get(yearOf(now, 1)) ?? []).flatMap((before): [Budget, Budget][] =>
      isSameForm(now.document, before.document) ? [[now, before]] : [],
    ),
  )
}

/** Budgets each with the accounts of the same unit so many years earlier; the head office’s own are left out where the department’s are there. */
export function budgetsWithAccounts(
  documents: readonly Titled[],
  yearsBefore: 0 | 1,
): readonly (readonly [budget: Budget, accounts: Accounts])[] {
  const budgets = documents.filter(isBudgetOf)
  const departments = new Set(budgets.filter(({ document }) => document.form !== 'unit').map((one) => yearOf(one)))
  const accounts = grouped(documents.filter(isAccountsOf), (one) => yearOf(one))
  return budgets
    .filter((one) => one.document.form !== 'unit' || !departments.has(yearOf(one)))
    .flatMap((budget) => (accounts.get(yearOf(budget, yearsBefore)) ?? []).map((own) => [budget, own] as const))
}

/** A cell said to be of this document among several. */
export const inDocument = ({ title }: Titled, cell: PrintedCell): PrintedCell => ({
  figure: cell.figure,
  counting: cell.counting,
  ...(cell.text === undefined ? {} : { text: cell.text }),
  label: { zh: `${title}：${cell.label.zh}`, en: `${title}: ${cell.label.en}` },
  where: { ...cell.where, document: title },
})
