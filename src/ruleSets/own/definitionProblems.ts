import { idToday } from '../../catalogue/retired.js'
import type { Identity } from '../../checks/identity.js'
import type { HeldRate } from '../../checks/own/heldRate.js'
import type { OwnIdea } from '../../checks/own/ownIdea.js'
import { ideaShape, identityShape, rateShape } from '../../checks/own/ownShapes.js'
import { frameworkProblems } from '../../scoring/defineFramework.js'
import { policyProblems } from '../../scoring/definePolicy.js'
import type { Framework } from '../../scoring/framework.js'
import type { ScoringPolicy } from '../../scoring/policy.js'
import type { Shape } from '../../scoring/shape/shape.js'
import { ruleIds } from '../ruleIds.js'
import { type CodedDefinitions, lists } from './definitions.js'
import { ideaExampleProblems, identityExampleProblems, rateExampleProblems } from './exampleProblems.js'

type List = (typeof lists)[number]

/** How it is built; only what is sound is run. */
const checked =
  <T>(shape: Shape, examples: (definition: T) => readonly string[]) =>
  (definition: T, name: string): readonly string[] => {
    const built = shape(definition, name)
    return built.length > 0 ? built : examples(definition).map((problem) => `${name}: ${problem}`)
  }

const named = (problems: readonly string[], name: string): readonly string[] =>
  problems.map((problem) => `${name}: ${problem}`)

const checks: Readonly<Record<List, (definition: never, name: string) => readonly string[]>> = {
  identities: checked<Identity>(identityShape, identityExampleProblems),
  ideas: checked<OwnIdea>(ideaShape, ideaExampleProblems),
  rates: checked<HeldRate>(rateShape, rateExampleProblems),
  policies: (policy: ScoringPolicy, name) => named(policyProblems(policy), name),
  frameworks: (framework: Framework, name) => named(frameworkProblems(framework), name),
}

/** Rules of whose ids findings, ledgers and rule sets speak. */
const rulesAmong: readonly List[] = ['identities', 'ideas', 'rates']

const idPattern = /^[\p{L}\p{N}_.-]{1,60}$/u

/** An id that findings can bear: plain, and none that the library has or had. */
function idProblems(id: string): readonly string[] {
  if (!idPattern.test(id)) return ['an id is of letters, digits, “_”, “.” and “-”']
  const today = idToday(id)
  if (today !== id) return [`the id is one that the library had: ${today ?? 'retired'}`]
  return ruleIds().includes(id) ? ['the id is one of the library’s own'] : []
}

/** One definition in a list with everything that is wrong with it. */
export interface DefinitionProblem {
  readonly list: List
  readonly at: number
  readonly problem: string
}

/** Everything that is wrong with definitions of the caller's own, in their order. */
export function definitionProblems(definitions: CodedDefinitions): readonly DefinitionProblem[] {
  const seen = new Set<string>()
  return lists.flatMap((list) =>
    (definitions[list] ?? []).flatMap((definition: { readonly id: string }, at: number) => {
      const { id }: { readonly id?: unknown } = { ...definition }
      const name = typeof id === 'string' && id !== '' ? id : `${list} ${at + 1}`
      const isKnown = seen.has(name)
      seen.add(name)
      const own = rulesAmong.includes(list) && typeof id === 'string' && id !== '' ? named(idProblems(id), name) : []
      const problems = [
        ...(isKnown ? [`${name}: there are two of this id`] : []),
        ...own,
        ...checks[list](definition as never, name),
      ]
      return problems.map((problem) => ({ list, at, problem }))
    }),
  )
}
