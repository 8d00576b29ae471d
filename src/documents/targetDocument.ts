import type { DepartmentBudgetTarget } from './departmentBudgetTarget.js'
import type { DepartmentTarget } from './departmentTarget.js'
import type { ProjectTarget } from './projectTarget.js'
import type { SpecialFundTarget } from './specialFundTarget.js'

/** A document on one of the four forms of target declarations. */
export type TargetDocument = ProjectTarget | SpecialFundTarget | DepartmentTarget | DepartmentBudgetTarget
