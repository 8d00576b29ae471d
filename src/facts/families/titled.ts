import type { DepartmentBudget } from '../../documents/budget.js'
import type { AnyDocument } from '../../documents/forms.js'
import { yearOf } from '../../documents/printedYear.js'
import { titlesOf } from '../compared/documentTitle.js'
import { looseName } from '../compared/looseName.js'
import { type Facts, factsOf } from '../facts.js'

/** A document among others, of any unit and year. */
export interface Titled<D extends AnyDocument = AnyDocument> {
  readonly document: D
  readonly facts: Facts<D>
  readonly title: string
  /** Its unit, by the letters of its name. */
  readonly name: string
  readonly year: number
}

/** Documents of several units and years, each with its title. */
export function titledOf(documents: readonly AnyDocument[]): readonly Titled[] {
  const titles = titlesOf(documents)
  return documents.map((document) => ({
    document,
    facts: factsOf(document),
    title: titles.get(document) ?? '',
    name: looseName(document.department),
    year: yearOf(document.year),
  }))
}

export const isBudgetOf = (one: Titled): one is Titled<DepartmentBudget> => one.document.kind === 'departmentBudget'

/** Is one a unit, and the other a department? Where neither says so they are alike. */
export const isSameForm = (one: DepartmentBudget, other: DepartmentBudget): boolean =>
  (one.form ?? 'department') === (other.form ?? 'department')
