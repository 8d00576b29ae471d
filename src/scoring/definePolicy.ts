import { Decimal } from '../exact/decimal.js'
import { bandProblems } from './bandProblems.js'
import { basisProblems, sentenceProblems } from './basisProblems.js'
import { curveProblems } from './curveProblems.js'
import { DefinitionError } from './definitionError.js'
import { definedNumber } from './digits.js'
import { gradeProblems } from './gradeProblems.js'
import type { ScoringPolicy } from './policy.js'
import { scoreIndicator } from './scoreIndicator.js'
import type { WordBands } from './wordBands.js'

/**
 * A scoring policy of the caller's own, checked: the very object given.
 *
 * Laws and sentences must be there, bands without gap or overlap, limits sensible, and the worked examples must come out.
 * The library's own policies are literals; spread one to change it: `{ ...policy, id: 'ours' }`.
 *
 * @throws DefinitionError with everything that is wrong, at once.
 * @example
 * const example = { target: '≤5起', actual: '6起', points: '20', low: '0', high: '0' }
 * const { policy } = projectSelfEvaluation2020
 * definePolicy({ ...policy, id: 'strict', atMost: { kind: 'passFail' }, examples: [example] }).id // => 'strict'
 */
export function definePolicy(policy: ScoringPolicy): ScoringPolicy {
  const problems = policyProblems(policy)
  const wrong = problems.length > 0 ? problems : exampleProblems(policy)
  if (wrong.length > 0) throw new DefinitionError(policy.id, wrong)
  return policy
}

/** Everything that is wrong with a policy but its examples. */
export function policyProblems(policy: ScoringPolicy): readonly string[] {
  const { id, says, basis, also = [], equal, words, grades, overFulfilment, reasons, rounding } = policy
  const least = rounding.decimals === 'printed' ? rounding.atLeast : rounding.decimals
  return [
    ...(id ? [] : ['the policy has no id']),
    ...sentenceProblems('policy', says),
    ...basisProblems('policy', basis),
    ...also.flatMap((one) => basisProblems('also', one)),
    ...(['atLeast', 'atMost', 'range', 'date'] as const).flatMap((name) => curveProblems(name, policy[name])),
    ...(equal.kind === 'asAtLeast' ? [] : curveProblems('equal', equal)),
    ...(words ? wordProblems(words) : []),
    ...(grades ? [...gradeProblems(grades), ...basisProblems('grades', grades.basis)] : []),
    ...(overFulfilment && !definedNumber(overFulfilment.from)?.gt(1) ? ['overFulfilment: from must be above one'] : []),
    ...(overFulfilment ? basisProblems('overFulfilment', overFulfilment.basis) : []),
    ...reasons.flatMap(({ id: duty, basis: law }) => basisProblems(duty, law)),
    ...(Number.isInteger(least) && least >= 0 && least <= 10 ? [] : ['rounding: decimals must be 0 to 10']),
  ]
}

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

function exampleProblems(policy: ScoringPolicy): readonly string[] {
  return policy.examples.flatMap((example) => {
    const { low, high } = scoreIndicator(example, policy)
    if (low.eq(new Decimal(example.low)) && high.eq(new Decimal(example.high))) return []
    return [`example ${example.target} / ${example.actual}: ${low} to ${high}, not ${example.low} to ${example.high}`]
  })
}
