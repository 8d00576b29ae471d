import type { DepartmentBudget } from '../../documents/budget.js'
import type { Facts } from '../facts.js'
import { moneyCell } from '../printedCell.js'
import { type Fact, factOf } from './fact.js'

/** What the pages of a budget say of the money of each project: target forms do not say at which stage theirs is. */
export function projectPageFacts({ document, unit }: Facts): readonly Fact[] {
  const { projectPages = [] } = document as DepartmentBudget
  return projectPages.flatMap(({ name, amount }, at) => {
    const where = { path: ['projectPages', at, 'amount'], table: 'projectPages', row: name, column: 'amount' }
    const cell = moneyCell({ label: { zh: name, en: name }, where }, amount, unit)
    return (['originalBudget', 'budget'] as const).flatMap((stage) =>
      factOf(cell, { subject: `project/${name}`, stage }),
    )
  })
}
