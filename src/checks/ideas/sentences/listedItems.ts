import { find, type NarrativeContext, stated } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import type { Claim, SumClaim } from '../../claim.js'
import { judgeClaim } from '../../judgeClaim.js'
import { sumOf } from './sentence.js'

/** Things that the narrative lists one by one below a total. */
const memberships = [
  { whole: 'expenditure', members: /^\d{7}$/ },
  { whole: 'evaluatedProjects', members: /^project\// },
] as const

const budgets = ['originalBudget', 'finalBudget', 'budget'] as const

/** Budgets and outturns that are listed one by one after the total stated for them. */
export function listedItems(narrative: NarrativeContext): readonly Claim[] {
  const scopes = [...new Set(narrative.quantities.map(({ scope }) => scope))]
  return memberships.flatMap(({ whole, members }) => {
    const items = narrative.quantities.filter(({ subject }) => members.test(subject))
    return items.length < 2
      ? []
      : scopes.flatMap((scope) => {
          const own = items.filter((item) => item.scope === scope)
          return listed(narrative, whole, scope, own)
        })
  })
}

/** Only where the list is complete, by its stated number or else because its outturns add up, must its budgets add up. */
function listed(
  narrative: NarrativeContext,
  whole: string,
  scope: string,
  items: readonly Quantity[],
): readonly Claim[] {
  const parts = (stage: string): readonly Quantity[] => firstOfEach(items.filter((item) => item.stage === stage))
  const spent = parts(narrative.stage)
  const total = spent.length < 2 ? null : find(narrative, whole, scope, narrative.stage)
  if (!total) return []
  const outturns = itemsOf(narrative.stage, total, spent)
  const number = stated(narrative, whole, scope, 'count')
  const isComplete = number ? number.figure.value.eq(spent.length) : !isBroken(outturns)
  if (!isComplete) return []
  return [
    outturns,
    ...budgets.flatMap((stage) => {
      if (stage === narrative.stage) return []
      const budget = stated(narrative, whole, scope, stage)
      const planned = parts(stage)
      return budget && planned.length === spent.length ? [budgetClaim(stage, budget, planned, number !== null)] : []
    }),
  ]
}

const isBroken = (claim: Claim): boolean => judgeClaim(claim).judgement.outcome === 'broken'

const itemsOf = (about: string, total: Quantity, parts: readonly Quantity[]): SumClaim => ({
  ...sumOf(about, total, parts),
  computedAs: 'listedItems',
})

/**
 * Items that were to have money and spent none may go unlisted, unless the text says how many there are: then budgets that
 * add up to less leave it open which is wrong. They never add up to more.
 */
function budgetClaim(about: string, total: Quantity, parts: readonly Quantity[], isCounted: boolean): Claim {
  const equal = itemsOf(about, total, parts)
  const isBeyond = isBroken({ ...equal, relation: 'atLeast' })
  if (isBeyond || !isBroken(equal)) return equal
  if (isCounted) return { ...equal, isReading: true }
  const { judgement } = judgeClaim(equal)
  return {
    kind: 'judged',
    about,
    ...(equal.row === undefined ? {} : { row: equal.row }),
    place: total,
    stated: total.figure.value,
    counting: total.counting,
    operands: parts.map(({ operand }) => operand),
    judgement: { ...judgement, outcome: 'insufficientData', reason: 'missing' },
  }
}

const firstOfEach = (quantities: readonly Quantity[]): readonly Quantity[] => {
  const first = new Map<string, Quantity>()
  for (const quantity of quantities) if (!first.has(quantity.subject)) first.set(quantity.subject, quantity)
  return [...first.values()]
}
