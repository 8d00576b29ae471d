import type { SelfEvaluationJson } from '../../documents/json/selfEvaluationJson.js'
import type { Inspection } from '../inspection.js'
import type { SelfEvaluationContext } from './context.js'

/** The parts of a form that an example needs. */
export type ExampleSelfEvaluation = Partial<SelfEvaluationJson>

/** A rule on a self-evaluation form. */
export interface SelfEvaluationInspection extends Inspection<SelfEvaluationContext, ExampleSelfEvaluation> {
  /** What of a framework the rule rests on, where one is given; otherwise it rests on its own `basis`. */
  readonly under?: 'policy' | 'distance' | 'execution' | 'framework'
}
