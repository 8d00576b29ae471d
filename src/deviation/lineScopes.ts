import { finalBudget, originalBudget, outturn } from '../rates/inputs.js'
import type { RateInput } from '../rates/rate.js'
import type { BridgeAmount, BudgetLine, Lack } from './bridge.js'
import type { BridgeRates } from './bridgeRates.js'
import { type MoneyScope, scopeId, scopeOf } from './moneyScope.js'
import { refusalOf, refusedIf, type ScopedInput, scopesOf } from './scopedRate.js'

/** Of which money an amount is; undefined where nobody says, or there is no amount. */
const scopeAt = (line: BudgetLine, at: BridgeAmount): MoneyScope | undefined =>
  (line[at] ?? null) === null ? undefined : scopeOf(line, at)

const amounts: readonly BridgeAmount[] = ['originalBudget', 'finalBudget', 'outturn', 'closingBalance']

/** The amounts of a line that are of other money than the first that names its own: no bridge joins them. */
export function mixedAmounts(line: BudgetLine): readonly Lack[] {
  const named = amounts.flatMap((at) => {
    const scope = scopeAt(line, at)
    return scope === undefined ? [] : [{ at, id: scopeId(scope) }]
  })
  return named.filter(({ id }) => id !== named[0]?.id).map(({ at }) => ({ at, reason: 'scopesDiffer' }))
}

const labels: Readonly<Record<Exclude<BridgeAmount, 'closingBalance'>, RateInput>> = {
  originalBudget,
  finalBudget,
  outturn,
}

/** The rates of a line without those whose figures are of different money. */
export function refuseMixed(rates: BridgeRates, line: BudgetLine): BridgeRates {
  const named = (...names: readonly (keyof typeof labels)[]): readonly ScopedInput[] =>
    scopesOf(names.map((name) => ({ name, label: labels[name].label, scope: scopeAt(line, name) })))
  const budgets = named('originalBudget', 'finalBudget')
  return {
    completion: refusedIf(named('outturn', 'originalBudget'), rates.completion),
    execution: refusedIf(named('outturn', 'finalBudget'), rates.execution),
    netChange: refusalOf(budgets) ?? rates.netChange,
    adjustment: refusedIf(budgets, rates.adjustment),
  }
}
