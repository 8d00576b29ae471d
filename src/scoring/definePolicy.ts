import { bandProblems } from './bandProblems.js'
import { curveProblems } from './curveProblems.js'
import { refuse } from './definitionError.js'
import { definedNumber } from './digits.js'
import { gradeExampleProblems, policyExampleProblems } from './exampleProblems.js'
import { gradeProblems } from './gradeProblems.js'
import type { ScoringPolicy } from './policy.js'
import type { ReasonDuty } from './reasonDuty.js'
import { policyShape } from './shape/policyShape.js'
import type { WordBands } from './wordBands.js'

/**
 * A scoring policy of the caller's own, checked: the very object given.
 *
 * Everything that a policy has must be there and be what it is for: laws and sentences, known curves, bands without gap
 * or overlap, sensible limits; and the worked examples must come out. The library's own policies are literals; spread one
 * to change it: `{ ...policy, id: 'ours' }`.
 *
 * @throws DefinitionError with everything that is wrong, at once, whatever is given.
 * @example
 * const example = { target: '≤5起', actual: '6起', points: '20', low: '0', high: '0' }
 * const { policy } = projectSelfEvaluation2020
 * definePolicy({ ...policy, id: 'strict', atMost: { kind: 'passFail' }, examples: [example] }).id // => 'strict'
 */
export function definePolicy(policy: ScoringPolicy): ScoringPolicy {
  refuse(policy, 'policy', policyProblems(policy))
  return policy
}

/** Everything that is wrong with a policy: how it is built, else what it means, else its examples. */
export function policyProblems(policy: ScoringPolicy): readonly string[] {
  const built = policyShape(policy, 'policy')
  if (built.length > 0) return built
  const meant = meaningProblems(policy)
  return meant.length > 0 ? meant : policyExampleProblems(policy)
}

function meaningProblems(policy: ScoringPolicy): readonly string[] {
  const { equal, words, grades, overFulfilment, reasons } = policy
  return [
    ...(['atLeast', 'atMost', 'range', 'date'] as const).flatMap((name) => curveProblems(name, policy[name])),
    ...(equal.kind === 'asAtLeast' ? [] : curveProblems('equal', equal)),
    ...(words ? wordProblems(words) : []),
    ...(grades ? soundOr(gradeProblems(grades), () => gradeExampleProblems(grades)) : []),
    ...(overFulfilment && !definedNumber(overFulfilment.from)?.gt(1) ? ['overFulfilment: from must be above one'] : []),
    ...reasons.flatMap(dutyProblems),
  ]
}

const soundOr = (problems: readonly string[], next: () => readonly string[]): readonly string[] =>
  problems.length > 0 ? problems : next()

const dutyProblems = ({ id, when }: ReasonDuty): readonly string[] =>
  when.kind === 'missed' || definedNumber(when.from) ? [] : [`${id}: from must be a number`]

/** Words that meet all or nothing share the limits of no band; all others must join. */
function wordProblems({ met, partly, notMet }: WordBands): readonly string[] {
  const bands = [met, partly, notMet]
  const isPassFail = bands.every(({ low, high }) => low === high)
  const tops = bands.flatMap(({ high }) => (definedNumber(high)?.lte(1) ? [] : [`words: ${high} is no share of one`]))
  return isPassFail
    ? tops
    : [
        ...tops,
        ...bandProblems(
          'words',
          bands.map(({ low, high }) => ({ from: low, to: high })),
        ),
      ]
}
