import type { FormKind } from '../documents/formKinds.js'
import { linearExecution } from '../scoring/executionPolicies/linearExecution.js'
import type { Framework } from '../scoring/framework.js'
import type { FrameworkFormKind } from '../scoring/frameworkForm.js'
import { linear2020 } from '../scoring/policies/linear2020.js'
import { levelsOn } from '../scoring/printedOn.js'
import { defaultWordScale } from '../targets/wordScale.js'

/** By what a form is judged: a framework, or the national default. */
export interface Measures
  extends Pick<Framework, 'policy' | 'directions' | 'words' | 'percentages' | 'levels' | 'total'> {
  readonly execution: Framework['execution']['policy']
}

/**
 * Where no framework is given: the linear policy of 财预〔2020〕10号 (text unverified) and a hundred points in all. The
 * weights of the levels are left to what the form prints.
 */
const nationalDefault: Measures = {
  policy: linear2020,
  execution: linearExecution,
  directions: [],
  words: defaultWordScale,
  percentages: true,
  levels: [],
  total: '100',
}

/** The levels are those that the form prints, of a form that frameworks do not lay out those of a self-evaluation. */
export const measuresOf = (framework: Framework | null, kind: FormKind): Measures =>
  framework
    ? { ...framework, levels: levelsOn(framework, laidOut(framework, kind)), execution: framework.execution.policy }
    : nationalDefault

const laidOut = ({ forms }: Framework, kind: FormKind): FrameworkFormKind =>
  forms.find((form) => form.kind === kind)?.kind ?? 'selfEvaluation'
