import * as everything from '../entries/frameworks.js'
import type { Framework } from '../index.js'
import { Failure } from './failure.js'
import type { Asked } from './options.js'
import { words } from './words.js'

/** The frameworks of the library. */
export const frameworks: readonly Framework[] = Object.values(everything).filter(
  (one): one is Framework => typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'framework',
)

/** The framework that was asked for, of the library or of the rule set. @throws Failure for one that there is not. */
export function frameworkOf(
  { values: { framework }, locale }: Asked,
  own: readonly Framework[] = [],
): Framework | undefined {
  if (framework === undefined) return undefined
  const all = [...own, ...frameworks]
  const found = all.find(({ id }) => id === framework)
  if (!found) throw new Failure(words[locale].noFramework(framework, all.map(({ id }) => id).join(', ')))
  return found
}
