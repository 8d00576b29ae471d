/** The row of a source of funds, or of a nature of expenditure where the form prints 按支出性质分. */
export type FundingCode =
  | 'total'
  | 'fiscalAppropriation'
  | 'generalPublicBudget'
  | 'governmentManagedFund'
  | 'stateCapitalOperations'
  | 'socialInsuranceFund'
  | 'fiscalSpecialAccount'
  | 'unitFunds'
  | 'otherFunds'
  | 'carriedForward'
  | 'basic'
  | 'project'
