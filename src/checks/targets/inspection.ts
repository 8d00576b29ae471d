import type { Applies } from '../../law/applies.js'
import type { Inspection } from '../inspection.js'
import type { TargetContext } from './context.js'
import type { TargetForm, TargetKind } from './form.js'

/** The parts of a target form that an example needs; statements without their place. */
export type ExampleTarget = Partial<TargetForm> & { readonly kind: TargetKind }

/** A rule on target forms. */
export interface TargetInspection extends Inspection<TargetContext, ExampleTarget> {
  /** The rule rests on the framework, where one is given; otherwise on its own `basis`. */
  readonly under?: 'framework'
}

const forms = (kinds: readonly TargetKind[]): Applies => ({ forms: kinds, years: null, region: null, level: null })

/** Rules on every form of target declarations. */
export const everyTarget: Applies = /* @__PURE__ */ forms([
  'projectTarget',
  'specialFundTarget',
  'departmentTarget',
  'departmentBudgetTarget',
])
