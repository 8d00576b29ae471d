import type { Sentence } from '../law/basis.js'
import { type FundScope, fundScopes } from '../terms/fund.js'
import { type FundingRow, fundingRows, type IncomeSource, incomeSources } from '../terms/fundingSource.js'
import { type MonitoringSource, monitoringSources } from '../terms/monitoringSource.js'
import type { Term } from '../terms/term.js'

const known: readonly Term[] = [...fundScopes, ...fundingRows, ...incomeSources, ...monitoringSources]

type KnownScope = FundScope | FundingRow | IncomeSource | MonitoringSource

/**
 * Of which money a figure is: all funds, one budget, one source; or what the caller names, such
 * as a department with its units against the department alone.
 */
export type MoneyScope = KnownScope | (Sentence & { readonly id: string })

/** Figures are of one scope where this is the same. */
export const scopeId = (scope: MoneyScope): string => (typeof scope === 'string' ? scope : scope.id)

/**
 * What is a scope called?
 *
 * @example scopeName('generalPublicBudget').zh // => '一般公共预算'
 */
export function scopeName(scope: MoneyScope): Sentence {
  if (typeof scope !== 'string') return { zh: scope.zh, en: scope.en }
  const { zh, en } = known.find(({ id }) => id === scope) as Term
  return { zh, en }
}

/** Of which money the amounts of a line are: one scope for all of them, and others for those that differ. */
export interface LineScopes<Amount extends string> {
  readonly scope?: MoneyScope
  readonly scopes?: { readonly [At in Amount]?: MoneyScope }
}

/** Of which money an amount of a line is; undefined where nobody says. */
export const scopeOf = <Amount extends string>(
  { scope, scopes }: LineScopes<Amount>,
  at: Amount,
): MoneyScope | undefined => scopes?.[at] ?? scope

/** May two amounts of a line be held against each other? Where one of them names no scope they may. */
export function areOfOneScope<Amount extends string>(line: LineScopes<Amount>, one: Amount, other: Amount): boolean {
  const [first, second] = [scopeOf(line, one), scopeOf(line, other)]
  return first === undefined || second === undefined || scopeId(first) === scopeId(second)
}
