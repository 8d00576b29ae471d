import { idToday } from '../catalogue/retired.js'
import { accountIdentities } from '../checks/accounts/identities.js'
import { budgetIdentities } from '../checks/budget/identities.js'
import { everyIdea } from '../checks/forms.js'
import { reconciliations, widerReconciliations } from '../checks/reconciliations.js'

/** The id of every rule that a document is held to. */
export const ruleIds = (): readonly string[] => [
  ...[...accountIdentities, ...budgetIdentities].map(({ id }) => id),
  ...everyIdea().map(({ id }) => id),
  ...[...reconciliations, ...widerReconciliations].map(({ id }) => id),
]

/** The key of a finding as it is today, where its rule was joined to another. */
export function keyToday(key: string): string {
  const end = key.indexOf(':')
  const id = end < 0 ? key : key.slice(0, end)
  return `${idToday(id) ?? id}${key.slice(id.length)}`
}
