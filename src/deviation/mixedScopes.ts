import { exponentOf, shift } from '../exact/unit.js'
import { comparedFacts, type ReconciledDocument } from '../facts/compared/comparedFacts.js'
import { inOrder } from '../facts/compared/inOrder.js'
import { type Mixture, mixturesIn, type PlacedFact } from '../facts/compared/mixedScopes.js'
import { byUnitAndYear } from '../facts/compared/sameUnit.js'
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
  const numbers = new Map(documents.map((document, at) => [document, at]))
  return byUnitAndYear(inOrder(documents)).flatMap((group) =>
    mixturesIn(group.flatMap((document) => placedFacts(document, numbers.get(document) ?? 0))).map(told),
  )
}

/** What a document prints, in 元. */
const placedFacts = (document: ReconciledDocument, at: number): readonly PlacedFact[] =>
  comparedFacts(factsOf(document)).map((fact) => ({
    fact,
    document: at,
    value: shift(fact.figure.value, exponentOf(document.unit)),
  }))

const told = ({ key, outturn, budget, own, against }: Mixture): MixedScopes => ({
  kind: 'mixedScopes',
  key,
  subject: budget.fact.subject,
  outturn: operandOf(outturn),
  budget: operandOf(budget),
  own: { budget: operandOf(own.budget), outturn: operandOf(own.outturn) },
  against: against.map(operandOf),
})

const operandOf = ({ fact, document }: PlacedFact): ScopedOperand => ({
  ...fact.operand,
  document,
  scope: { id: fact.scope, ...scopeName(fact.scope as FundScope) },
})
