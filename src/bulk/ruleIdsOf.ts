import { accountIdentities } from '../checks/accounts/identities.js'
import { budgetIdentities } from '../checks/budget/identities.js'
import { everyIdea, rulesOfForms } from '../checks/forms.js'
import type { FormKind } from '../documents/formKinds.js'
import { lazily } from '../exact/lazily.js'

/** What the tables of a form are held to, where it has any. */
const identities: Partial<Readonly<Record<FormKind, readonly { readonly id: string }[]>>> = {
  finalAccounts: accountIdentities,
  departmentBudget: budgetIdentities,
}

/** The ids of each form, and the place of each among them. */
const orders = lazily((): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const ideas = everyIdea()
  return new Map(
    (Object.keys(rulesOfForms) as FormKind[]).map((kind) => {
      const held = [...(identities[kind] ?? []), ...ideas.filter(({ applies }) => applies.forms.includes(kind))]
      return [kind, new Map([...new Set(held.map(({ id }) => id))].map((id, place) => [id, place]))]
    }),
  )
})

/** Where the counts of each rule of a form stand, by its id. */
export const placesOfRules = (form: FormKind): ReadonlyMap<string, number> =>
  orders().get(form) as ReadonlyMap<string, number>

/**
 * Which rules is a form held to, in the order in which verdicts count them?
 *
 * The order is that of the catalogue, which says what each rule says and rests on; it is the same for every document of
 * the form, and may be another in another version of the library.
 *
 * @throws TypeError for what is no kind of form.
 * @example ruleIdsOf('finalAccounts').indexOf('I2') // => 1
 */
export function ruleIdsOf(form: FormKind): readonly string[] {
  const places = orders().get(form)
  if (!places) throw new TypeError(`no form of kind ${form}; known are ${[...orders().keys()].join(', ')}`)
  return [...places.keys()]
}
