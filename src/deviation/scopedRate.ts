import type { Sentence } from '../law/basis.js'
import { computeRate } from '../rates/computeRate.js'
import type { Given } from '../rates/given.js'
import type { RateDefinition, RateInputs } from '../rates/rate.js'
import type { RateResult, UncomputedRate } from '../rates/rateResult.js'
import { type MoneyScope, scopeId, scopeName } from './moneyScope.js'

/** A figure with the money that it is of; no scope where nobody says, and figures that are no money have none. */
export interface ScopedFigure<Figure> {
  readonly figure: Figure
  readonly scope?: MoneyScope
}

/** An input of a rate and the money that it is of. */
export interface ScopedInput {
  readonly name: string
  readonly label: Sentence
  readonly scope: Sentence & { readonly id: string }
}

/** A share that has no meaning, because its figures are of different money; `scopes` names them. */
export interface RefusedShare extends Pick<UncomputedRate, 'value' | 'range' | 'at'> {
  readonly outcome: 'notApplicable'
  readonly reason: 'scopesDiffer'
  readonly scopes: readonly ScopedInput[]
}

/** The same of a rate, which it names. */
export interface RefusedRate extends RefusedShare, Pick<UncomputedRate, 'kind' | 'rate' | 'operands'> {
  readonly outcome: 'notApplicable'
  readonly reason: 'scopesDiffer'
}

/** The inputs of a rate, each with its scope. */
export type ScopedInputs<Inputs extends RateInputs> = {
  readonly [Name in keyof Inputs]: ScopedFigure<Given<Inputs[Name]>>
}

/**
 * What is this rate, if its figures are of the same money?
 *
 * As `computeRate`; where two inputs name different scopes there is no rate, but `scopesDiffer` with every input that
 * names one: the outturn of all funds over a budget of the general public budget alone says nothing. Scopes are
 * compared as they are named: where all money is of one budget, name that budget on both sides. An input without a
 * scope is not held against the others. Nothing is thrown.
 *
 * @example
 * const outturn = { figure: '1285.83', scope: 'all' } as const
 * const originalBudget = { figure: '1003.69', scope: 'generalPublicBudget' } as const
 * computeScopedRate(originalBudgetCompletionRate, { outturn, originalBudget }).value // => null
 */
export function computeScopedRate<Inputs extends RateInputs>(
  rate: RateDefinition<Inputs>,
  inputs: ScopedInputs<NoInfer<Inputs>>,
): RateResult | RefusedRate {
  const names = Object.keys(rate.inputs) as (keyof Inputs & string)[]
  const figures = Object.fromEntries(names.map((name) => [name, inputs[name].figure])) as {
    [Name in keyof Inputs]: Given<Inputs[Name]>
  }
  const scopes = scopesOf(names.map((name) => ({ name, label: rate.inputs[name].label, scope: inputs[name].scope })))
  return refusedIf(scopes, computeRate<Inputs>(rate, figures))
}

interface Named {
  readonly name: string
  readonly label: Sentence
  readonly scope: MoneyScope | undefined
}

/** The inputs that name the money they are of. */
export const scopesOf = (inputs: readonly Named[]): readonly ScopedInput[] =>
  inputs.flatMap(({ name, label, scope }) =>
    scope === undefined ? [] : [{ name, label, scope: { id: scopeId(scope), ...scopeName(scope) } }],
  )

/** Why there is no share over these inputs; null where all scopes are one. */
export function refusalOf(scopes: readonly ScopedInput[]): RefusedShare | null {
  const other = scopes.find(({ scope }) => scope.id !== scopes[0]?.scope.id)
  if (!other) return null
  return { outcome: 'notApplicable', value: null, range: null, reason: 'scopesDiffer', at: other.name, scopes }
}

/** The result itself where all scopes are one. */
export function refusedIf(scopes: readonly ScopedInput[], result: RateResult): RateResult | RefusedRate {
  const refusal = refusalOf(scopes)
  const { kind, rate, operands } = result
  return refusal ? { kind, rate, operands, ...refusal } : result
}
