import { yearOf } from '../documents/printedYear.js'
import type { Decimal } from '../exact/decimal.js'
import { exponentOf, shift } from '../exact/unit.js'
import { comparedFacts, type ReconciledDocument } from '../facts/compared/comparedFacts.js'
import type { Fact } from '../facts/compared/fact.js'
import { sameUnit } from '../facts/compared/sameUnit.js'
import { factsOf } from '../facts/facts.js'
import type { Sentence } from '../law/basis.js'
import type { FundScope } from '../terms/fund.js'
import type { Operand } from '../verdicts/finding.js'
import { scopeName } from './moneyScope.js'

/** A printed figure with the money that it is of, and the document that prints it, as its place among those given. */
export interface ScopedOperand extends Operand {
  readonly document: number
  readonly scope: Sentence & { readonly id: string }
}

/** An outturn and a budget that are printed as of one scope, where the budget is that of another. */
export interface MixedScopes {
  readonly kind: 'mixedScopes'
  /** Lasting name: subject, scope as printed, stage of the budget, scope that the budget is of. */
  readonly key: string
  readonly subject: string
  readonly outturn: ScopedOperand
  /** With the scope that it is printed as. */
  readonly budget: ScopedOperand
  /** The same budget where it is printed as of its own scope, and the outturn that belongs to it. */
  readonly own: { readonly budget: ScopedOperand; readonly outturn: ScopedOperand }
  /** Figures that the budget cannot be of the scope it is printed as; without one the two may happen to be the same. */
  readonly against: readonly ScopedOperand[]
}

/** A fact with its document, in 元. */
interface Placed {
  readonly fact: Fact
  readonly document: number
  readonly value: Decimal
}

const budgetStages: ReadonlySet<string> = new Set(['originalBudget', 'finalBudget', 'budget'])

/**
 * Where is an outturn of one scope held against a budget of another?
 *
 * Looks at documents of one unit and year. A document prints outturn and budget of one subject as of one scope; the same
 * budget is printed elsewhere as of another scope, whose outturn is a different one: then a rate over the two has
 * different money above and below. `against` says what proves it: another figure of the budget of that scope, or money
 * of that scope that the budget leaves out. Where nothing does, the two budgets may be equal because the rest was
 * budgeted nothing: then it is a question, asked only of the wider scope. Budgets of zero tell nothing. Nothing is thrown.
 *
 * @example
 * mixedScopes([accounts, report]).map(({ budget, own }) => `${budget.text} ${own.budget.scope.zh}`)
 * // => ['1003.69 一般公共预算']
 */
export function mixedScopes(documents: readonly ReconciledDocument[]): readonly MixedScopes[] {
  const facts = documents.map((document, at) => placedFacts(document, at))
  const found = new Map<string, MixedScopes>()
  for (const [at, document] of documents.entries()) {
    const near = bySubject(facts.flatMap((own, other) => (isNear(document, documents[other]) ? own : [])))
    const budgets = (facts[at] ?? []).filter(({ fact, value }) => budgetStages.has(fact.stage) && !value.isZero())
    for (const mixed of budgets.flatMap((budget) => mixturesOf(budget, near.get(budget.fact.subject) ?? [])))
      if (!found.has(`${at}:${mixed.key}`)) found.set(`${at}:${mixed.key}`, mixed)
  }
  return [...found.values()]
}

const placedFacts = (document: ReconciledDocument, at: number): readonly Placed[] =>
  comparedFacts(factsOf(document)).map((fact) => ({
    fact,
    document: at,
    value: shift(fact.figure.value, exponentOf(document.unit)),
  }))

function bySubject(facts: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const subjects = new Map<string, Placed[]>()
  for (const placed of facts) {
    const own = subjects.get(placed.fact.subject)
    if (own) own.push(placed)
    else subjects.set(placed.fact.subject, [placed])
  }
  return subjects
}

const isNear = (one: ReconciledDocument, other: ReconciledDocument | undefined): boolean =>
  other !== undefined && (one === other || (yearOf(one.year) === yearOf(other.year) && sameUnit(one, other)))

/** `about`: everything that is printed of the subject of the budget. */
function mixturesOf(budget: Placed, about: readonly Placed[]): readonly MixedScopes[] {
  const { subject, scope, stage } = budget.fact
  const outturns = about.filter(({ fact }) => fact.stage === 'outturn')
  const outturn = outturns.find(({ fact, document }) => fact.scope === scope && document === budget.document)
  if (!outturn) return []
  const same = about.filter(({ fact, value }) => fact.stage === stage && fact.scope !== scope && value.eq(budget.value))
  return same.flatMap((own) => {
    const others = outturns.filter(({ fact }) => fact.scope === own.fact.scope)
    const [first] = others
    if (!first || others.some(({ value }) => value.eq(outturn.value))) return []
    const isOfStage = ({ fact }: Placed): boolean => fact.stage === stage
    const against = about.filter((one) => isOfStage(one) && speaksAgainst(one, budget, own))
    if (against.length === 0 && isWider(own.fact.scope, scope)) return []
    return [
      {
        kind: 'mixedScopes',
        key: `${subject}@${scope}:${stage}:${own.fact.scope}`,
        subject,
        outturn: operandOf(outturn),
        budget: operandOf(budget),
        own: { budget: operandOf(own), outturn: operandOf(first) },
        against: against.map(operandOf),
      },
    ]
  })
}

const parts: readonly string[] = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations']

/** Does a scope hold another with more beside it? */
const isWider = (scope: string, other: string): boolean =>
  (scope === 'all' && other !== 'all') || (scope === 'fiscalAppropriation' && parts.includes(other))

/** Another figure of the same scope, or money of a part of it that the budget does not hold. */
function speaksAgainst({ fact, value }: Placed, budget: Placed, own: Placed): boolean {
  const [printed, other] = [budget.fact.scope, own.fact.scope]
  if (fact.scope === printed) return !value.eq(budget.value)
  const isLeftOut = parts.includes(other) && parts.includes(fact.scope) && fact.scope !== other
  return isLeftOut && isWider(printed, other) && value.gt(0)
}

const operandOf = ({ fact, document }: Placed): ScopedOperand => ({
  ...fact.operand,
  document,
  scope: { id: fact.scope, ...scopeName(fact.scope as FundScope) },
})
