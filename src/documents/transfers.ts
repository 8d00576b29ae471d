/** What units give each other: it stands in the income of one and in the expenditure of another. */
const received = ['grantFromSuperior', 'remittanceFromSubordinate'] as const
const given = ['remittanceToSuperior', 'grantToSubordinate'] as const

const inColumns: Readonly<Record<string, readonly string[]>> = {
  'budget.income': received,
  'budget.incomeByUnit': received,
  'budget.expenditure': given,
  'budget.expenditureByUnit': given,
}
const inRows: Readonly<Record<string, readonly string[]>> = {
  'budget.incomeAndExpenditure.income': received,
  'budget.incomeAndExpenditure.use': given,
}

const totals = ['total', 'currentYearTotal', 'unitFunds', 'grandTotal']

/** The columns of a grid, or its rows, that hold transfers between units. */
export const transferColumns = (id: string): readonly string[] => inColumns[id] ?? []
export const transferRows = (id: string): readonly string[] => inRows[id] ?? []

/** Is it a total, which holds them? */
export const isTotal = (name: string): boolean => totals.includes(name)
