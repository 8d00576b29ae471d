import type { Draft } from '../draft.js'
import type { Printed } from '../printed.js'
import type { PartToRead } from '../recognise.js'
import { putBudgetForm } from './budgetForm.js'
import { putBudgetProjects } from './budgetProjects.js'
import { putBudgetUnits } from './budgetUnits.js'

/** What the texts of a budget tell beside its tables and sentences: of whom it is, its units, the pages on its projects. */
export function putBudgetTexts(draft: Draft, parts: readonly PartToRead[], texts: readonly Printed[]): void {
  const around = parts.flatMap(({ stretch: { title, captions } }) =>
    [...(title ? [title] : []), ...captions].map(({ printed }) => printed),
  )
  putBudgetForm(draft, [...new Set([...around, ...texts])])
  if (draft.at(['form']) !== 'unit') putBudgetUnits(draft, texts)
  putBudgetProjects(draft, texts)
}
