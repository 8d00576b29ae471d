import { assess } from '../../src/targets/assess.js'
import { parseActual } from '../../src/targets/parseActual.js'
import { parseTarget } from '../../src/targets/parseTarget.js'
import type { Target } from '../../src/targets/target.js'

const targetOf = (target: Target) => (target.kind === 'compound' ? { ...target, count: target.parts.length } : target)

/** How this library answers vectors of targets, and of actuals beside them. */
export const targetAnswers = {
  targets: ({ text, as }: { text: string; as?: string }) =>
    targetOf(as === 'actual' ? parseActual(text) : parseTarget(text)),
  assessments: ({ target, actual, options }: { target: string; actual: string; options?: object }) =>
    assess(target, actual, options),
}
