import type { RuleSet } from './ruleSet.js'

/** Something that two rule sets say differently; undefined where one says nothing of it. */
export interface RuleSetDifference {
  /** `rules.E22`, `framework`, `waivers.S1:…` */
  readonly of: string
  readonly one: unknown
  readonly other: unknown
}

/**
 * What does one rule set say differently from another? By name, in the order of names; an empty list where both say the same.
 *
 * @example
 * const ours: RuleSet = { kind: 'ruleSet', id: 'ours', rules: { E22: 'off' }, waivers: [] }
 * ruleSetDifferences(ours, { ...ours, rules: {} }).map(({ of }) => of) // => ['rules.E22']
 */
export function ruleSetDifferences(one: RuleSet, other: RuleSet): readonly RuleSetDifference[] {
  const [left, right] = [saidBy(one), saidBy(other)]
  return [...new Set([...left.keys(), ...right.keys()])]
    .toSorted()
    .filter((of) => JSON.stringify(left.get(of)) !== JSON.stringify(right.get(of)))
    .map((of) => ({ of, one: left.get(of), other: right.get(of) }))
}

/** Everything that a set says, by what it is about. */
const saidBy = ({
  rules,
  waivers,
  identities,
  rates: held,
  policies,
  frameworks,
  kind: _,
  id: __,
  title: ___,
  ...rest
}: RuleSet): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(rest),
    ...Object.entries(rules).map(([id, setting]) => [`rules.${id}`, setting] as const),
    ...waivers.map((waiver) => [`waivers.${waiver.key}`, waiver] as const),
    ...Object.entries({ identities, rates: held, policies, frameworks }).flatMap(([list, own]) =>
      (own ?? []).map((one) => [`${list}.${one.id}`, one] as const),
    ),
  ])
