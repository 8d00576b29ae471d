/** The budgets that appropriations come from. */
const budgets: readonly string[] = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations']

/** Is this one budget among those that make the appropriations? */
export const isOneBudget = (scope: string): boolean => budgets.includes(scope)

/** Money that holds this one with more beside it, the nearest first. */
export const widerScopes = (scope: string): readonly string[] =>
  scope === 'all'
    ? []
    : isOneBudget(scope)
      ? ['fiscalAppropriation', 'all']
      : scope === 'fiscalAppropriation'
        ? ['all']
        : []

/** Does a scope hold another with more beside it? */
export const isWider = (scope: string, other: string): boolean =>
  scope === 'all' ? other !== 'all' : widerScopes(other).includes(scope)
