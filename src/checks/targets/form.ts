import type { DepartmentBudgetTarget } from '../../documents/departmentBudgetTarget.js'
import type { DepartmentTarget } from '../../documents/departmentTarget.js'
import type { DepartmentBudgetTargetJson, DepartmentTargetJson } from '../../documents/json/departmentTargetJson.js'
import type { ProjectTargetJson, SpecialFundTargetJson } from '../../documents/json/projectTargetJson.js'
import type { ProjectTarget } from '../../documents/projectTarget.js'
import type { SpecialFundTarget } from '../../documents/specialFundTarget.js'

/** A document on one of the four forms of target declarations. */
export type TargetDocument = ProjectTarget | SpecialFundTarget | DepartmentTarget | DepartmentBudgetTarget
export type TargetKind = TargetDocument['kind']

type Frame = Omit<ProjectTargetJson, 'kind' | 'project'>
type Parts = Pick<SpecialFundTargetJson, 'project'> &
  Pick<DepartmentTargetJson, 'duties' | 'staffing' | 'tasks' | 'taskTotals'> &
  Pick<DepartmentBudgetTargetJson, 'organisation'>

/** What the four forms have in common, with the parts that only some of them print. */
export interface TargetForm extends Readonly<Frame>, Readonly<Partial<Parts>> {
  readonly kind: TargetKind
}

export type Indicator = TargetForm['indicators'][number]
export type Goal = TargetForm['goals'][number]
export type Task = NonNullable<TargetForm['tasks']>[number]
