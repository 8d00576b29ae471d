import type { DepartmentBudgetTargetJson, DepartmentTargetJson } from '../../documents/json/departmentTargetJson.js'
import type { ProjectTargetJson, SpecialFundTargetJson } from '../../documents/json/projectTargetJson.js'
import type { TargetDocument } from '../../documents/targetDocument.js'

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
