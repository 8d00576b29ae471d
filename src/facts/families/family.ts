import type { DepartmentBudget } from '../../documents/budget.js'
import { looseName } from '../compared/looseName.js'
import { printsOf } from './prints.js'
import { isBudgetOf, type Titled } from './titled.js'
import { unitName } from './unitName.js'

type Budget = Titled<DepartmentBudget>
type ListedUnit = NonNullable<DepartmentBudget['units']>[number]

/** The budget of a department with those of its units of the same year. */
export interface Family {
  readonly department: Budget
  /** Each unit once, however often its budget is given. */
  readonly units: readonly Budget[]
  /** Units whose budget is given more than once, with different figures. */
  readonly differing: readonly string[]
  /** Units that the department names, and of which no budget is given. */
  readonly missing: readonly ListedUnit[]
  /** Does the department say which units it has? */
  readonly isListed: boolean
}

/** Departments with the units of each; a department without a budget of any unit is none. */
export function familiesOf(documents: readonly Titled[]): readonly Family[] {
  const budgets = documents.filter(isBudgetOf)
  return budgets.flatMap((department) => {
    if (department.document.form === 'unit') return []
    const units = budgets.filter((one) => one !== department && belongsTo(one, department))
    return units.length === 0 ? [] : [familyOf(department, units)]
  })
}

function belongsTo({ document, name, year }: Budget, department: Budget): boolean {
  if (year !== department.year || document.form === 'department') return false
  if (document.superior !== undefined) return looseName(document.superior) === department.name
  const listed = department.document.units ?? []
  if (listed.some((unit) => unitName(unit.name) === unitName(document.department))) return true
  return document.form === 'unit' && name.startsWith(department.name)
}

function familyOf(department: Budget, units: readonly Budget[]): Family {
  const { units: listed = [] } = department.document
  const there = new Set(units.map(({ document }) => unitName(document.department)))
  const missing = listed.filter(({ name, withinHeadOffice }) => !withinHeadOffice && !there.has(unitName(name)))
  const { once, differing } = printsOf(units)
  return { department, units: once, differing, missing, isListed: listed.length > 0 }
}

/** Is the unit the department itself by name: its head office? */
export const isHeadOffice = (unit: Budget, department: Budget): boolean =>
  unitName(unit.document.department) === unitName(department.document.department)
