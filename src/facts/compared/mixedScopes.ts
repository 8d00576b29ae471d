import type { Decimal } from '../../exact/decimal.js'
import type { Quantity } from '../narrative/quantity.js'
import { isOneBudget, isWider } from './scopes.js'

/** A figure with the document that prints it, as its place among those given, and its value in one unit. */
export interface PlacedFact {
  readonly fact: Quantity
  readonly document: number
  readonly value: Decimal
}

/** An outturn and a budget that are printed as of one scope, where the budget is that of another. */
export interface Mixture<F extends PlacedFact = PlacedFact> {
  /** Lasting name: subject, scope as printed, stage of the budget, scope that the budget is of. */
  readonly key: string
  readonly outturn: F
  /** With the scope that it is printed as. */
  readonly budget: F
  /** The same budget where it is printed as of its own scope, and the outturn that belongs to it. */
  readonly own: { readonly budget: F; readonly outturn: F }
  /** Figures that the budget cannot be of the scope it is printed as. */
  readonly against: readonly F[]
}

const budgetStages: ReadonlySet<string> = new Set(['originalBudget', 'finalBudget', 'budget'])

/** Every such mixture in documents of one unit and year, once for each document that prints it. Budgets of zero tell nothing. */
export function mixturesIn<F extends PlacedFact>(facts: readonly F[]): readonly Mixture<F>[] {
  const bySubject = new Map<string, F[]>()
  for (const placed of facts) {
    const own = bySubject.get(placed.fact.subject)
    if (own) own.push(placed)
    else bySubject.set(placed.fact.subject, [placed])
  }
  const found = new Map<string, Mixture<F>>()
  for (const budget of facts) {
    if (!budgetStages.has(budget.fact.stage) || budget.value.isZero()) continue
    for (const mixed of mixturesOf(budget, bySubject.get(budget.fact.subject) ?? [])) {
      const name = `${budget.document}:${mixed.key}`
      if (!found.has(name)) found.set(name, mixed)
    }
  }
  return [...found.values()]
}

/** `about`: everything that is printed of the subject of the budget. */
function mixturesOf<F extends PlacedFact>(budget: F, about: readonly F[]): readonly Mixture<F>[] {
  const { subject, scope, stage } = budget.fact
  const outturns = about.filter(({ fact }) => fact.stage === 'outturn')
  const outturn = outturns.find(({ fact, document }) => fact.scope === scope && document === budget.document)
  if (!outturn) return []
  const same = about.filter(({ fact, value }) => fact.stage === stage && fact.scope !== scope && value.eq(budget.value))
  return same.flatMap((own) => {
    const others = outturns.filter(({ fact }) => fact.scope === own.fact.scope)
    const [first] = others
    if (!first || others.some(({ value }) => value.eq(outturn.value))) return []
    const against = about.filter((one) => one.fact.stage === stage && speaksAgainst(one, budget, own))
    if (against.length === 0 && isWider(own.fact.scope, scope)) return []
    const key = `${subject}@${scope}:${stage}:${own.fact.scope}`
    return [{ key, outturn, budget, own: { budget: own, outturn: first }, against }]
  })
}

/** Another figure of the same scope, or money of a part of it that the budget does not hold. */
function speaksAgainst({ fact, value }: PlacedFact, budget: PlacedFact, own: PlacedFact): boolean {
  const [printed, other] = [budget.fact.scope, own.fact.scope]
  if (fact.scope === printed) return !value.eq(budget.value)
  const isLeftOut = isOneBudget(other) && isOneBudget(fact.scope) && fact.scope !== other
  return isLeftOut && isWider(printed, other) && value.gt(0)
}
