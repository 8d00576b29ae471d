import { keptWith } from '../../exact/keptWith.js'
import { DefinitionError } from '../../scoring/definitionError.js'
import { definitionProblems } from './definitionProblems.js'
import { type CodedDefinitions, lists } from './definitions.js'

/** What is wrong with definitions, looked at once: whoever audits again and again gives the same ones. */
const problemsOf = /* @__PURE__ */ keptWith((definitions: CodedDefinitions) => definitionProblems(definitions))

/**
 * Definitions that can be run: the very ones given.
 *
 * @throws DefinitionError with everything that is wrong with any of them, at once.
 */
export function checkedDefinitions(definitions: CodedDefinitions, name: string): CodedDefinitions {
  if (lists.every((list) => (definitions[list] ?? []).length === 0)) return definitions
  const problems = problemsOf(definitions).map(({ problem }) => problem)
  if (problems.length > 0) throw new DefinitionError(name, problems)
  return definitions
}
