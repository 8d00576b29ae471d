import type { FinalAccounts } from '../../documents/accounts.js'
import type { DepartmentBudget } from '../../documents/budget.js'
import type { PrintedCell } from '../printedCell.js'
import { isBudgetOf, isSameForm, type Titled } from './titled.js'

type Budget = Titled<DepartmentBudget>
type Accounts = Titled<FinalAccounts>

export const isAccountsOf = (one: Titled): one is Accounts => one.document.kind === 'finalAccounts'

/** Budgets each with that of the year before, of one unit and one form. */
export function budgetsInRow(documents: readonly Titled[]): readonly (readonly [now: Budget, before: Budget])[] {
  const budgets = documents.filter(isBudgetOf)
  return budgets.flatMap((now) =>
    budgets.flatMap((before): [Budget, Budget][] =>
      before.year === now.year - 1 && before.name === now.name && isSameForm(now.document, before.document)
        ? [[now, before]]
        : [],
    ),
  )
}

/** Budgets each with the accounts of the same unit so many years earlier; the head office’s own are left out where the department’s are there. */
export function budgetsWithAccounts(
  documents: readonly Titled[],
  yearsBefore: 0 | 1,
): readonly (readonly [budget: Budget, accounts: Accounts])[] {
  const budgets = documents.filter(isBudgetOf)
  const isHidden = (one: Budget): boolean =>
    one.document.form === 'unit' &&
    budgets.some((other) => other.name === one.name && other.year === one.year && other.document.form !== 'unit')
  return budgets
    .filter((one) => !isHidden(one))
    .flatMap((budget) =>
      documents
        .filter(isAccountsOf)
        .filter(({ name, year }) => name === budget.name && year === budget.year - yearsBefore)
        .map((accounts) => [budget, accounts] as const),
    )
}

/** A cell said to be of this document among several. */
export const inDocument = ({ title }: Titled, cell: PrintedCell): PrintedCell => ({
  figure: cell.figure,
  counting: cell.counting,
  ...(cell.text === undefined ? {} : { text: cell.text }),
  label: { zh: `${title}：${cell.label.zh}`, en: `${title}: ${cell.label.en}` },
  where: { ...cell.where, document: title },
})
