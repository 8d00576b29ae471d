import type { DepartmentBudget } from '../../documents/budget.js'
import type { Facts } from '../facts.js'
import { projectPageCells } from '../projectPageCells.js'
import { type Fact, factOf } from './fact.js'

/** What the pages of a budget say of the money of each project: target forms do not say at which stage theirs is. */
export const projectPageFacts = ({ document }: Facts): readonly Fact[] =>
  projectPageCells(document as DepartmentBudget).flatMap(({ name, amount }) =>
    (['originalBudget', 'budget'] as const).flatMap((stage) => factOf(amount, { subject: `project/${name}`, stage })),
  )
