/** What the expenditure of a budget is for, by the ids of its rows and columns: together they are all of it. */
export const budgetUses = [
  'basic',
  'project',
  'reserve',
  'commercialOperation',
  'remittanceToSuperior',
  'grantToSubordinate',
] as const
