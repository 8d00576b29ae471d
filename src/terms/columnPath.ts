const budget = [['金额'], ['预算数'], ['预算'], ['年度预算数'], ['合计']]
const total = [['合计'], ['总计'], ['金额'], ['预算数'], ['金额', '合计'], ['预算数', '合计']]
const basic = [
  ['基本支出', '合计'],
  ['基本支出', '小计'],
]

/** The same for budgets: a sum under the head of a group is that of the group. */
const budgetPaths: Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>> = {
  'budget.incomeAndExpenditure.income': { originalBudget: budget },
  'budget.incomeAndExpenditure.expenditure': { originalBudget: budget, basic },
  'budget.incomeAndExpenditure.use': { originalBudget: budget },
  'budget.income': {
    total,
    currentYearTotal: [
      ['本年收入', '合计'],
      ['本年收入', '小计'],
    ],
    openingBalance: [
      ['上年结转', '合计'],
      ['上年结转', '小计'],
    ],
  },
  'budget.incomeBySource': { originalBudget: budget },
  'budget.incomeByUnit': { total },
  'budget.expenditure': { total, basic },
  'budget.expenditureByUnit': { total, basic },
  'budget.fiscalAppropriation.income': { originalBudget: budget },
  'budget.fiscalAppropriation.expenditure': { total, basic },
  'budget.fiscalAppropriation.use': { originalBudget: budget },
  'budget.fiscalExpenditure': { total, basic },
  'budget.fiscalBasicExpenditure': { amount: [...total, ...basic, ['基本支出']] },
  'budget.generalPublicBudgetExpenditure': { total, basic },
  'budget.basicExpenditure': { amount: [...total, ...basic, ['基本支出']] },
  'budget.basicByGovernmentClass': { amount: [...total, ...basic, ['基本支出']] },
  'budget.governmentManagedFund': { total, basic },
  'budget.stateCapitalOperations': { total, basic },
  'budget.threePublic': {
    total: [['合计'], ['“三公”经费', '小计'], ['“三公”经费', '合计'], ['“三公”经费']],
    vehicles: [
      ['公务用车购置及运行维护费', '小计'],
      ['公务用车购置及运行维护费', '合计'],
    ],
    vehiclePurchase: [['公务用车购置及运行维护费', '公务用车购置费']],
    vehicleOperation: [['公务用车购置及运行维护费', '公务用车运行维护费']],
  },
  'budget.agencyRunningCost': { amount: [...total, ['机关运行经费']] },
  'budget.procurement': { amount: [...total, ['政府采购']] },
  'budget.projects': { total },
  'budget.debt': { total },
}

/**
 * Under which heads a column of the final accounts is printed beside its own name, by table and column: one head, or several
 * from the highest down. The words are labels of terms; what is listed is which of them stand for this column here.
 */
export const columnPaths: Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>> = {
  'incomeAndExpenditure.income': { outturn: [['金额'], ['本年收入', '金额'], ['本年决算数']] },
  'incomeAndExpenditure.expenditure': { outturn: [['金额'], ['本年支出', '金额'], ['本年决算数']] },
  'fiscalAppropriation.income': { outturn: [['金额'], ['合计'], ['本年决算数']] },
  'fiscalAppropriation.expenditure': {
    total: [['金额', '合计'], ['决算数', '合计'], ['小计'], ['金额', '小计']],
    originalBudget: [
      ['年初预算数', '合计'],
      ['年初预算数', '小计'],
    ],
    finalBudget: [
      ['全年预算数', '合计'],
      ['全年预算数', '小计'],
    ],
  },
  income: { total: [['合计'], ['决算数'], ['本年收入', '合计'], ['本年收入', '小计']] },
  expenditure: { total: [['合计'], ['决算数'], ['本年支出', '合计'], ['本年支出', '小计']] },
  generalPublicBudgetExpenditure: {
    total: [['合计'], ['决算数'], ['本年支出'], ['本年支出合计'], ['本年支出', '合计'], ['本年支出', '小计']],
  },
  basicExpenditure: { amount: [['金额'], ['合计'], ['小计'], ['决算数'], ['基本支出'], ['基本支出', '合计']] },
  governmentManagedFund: { total: [['本年支出'], ['本年支出合计'], ['本年支出', '合计'], ['合计']] },
  stateCapitalOperations: {
    total: [['合计'], ['本年支出'], ['本年支出合计'], ['本年支出', '合计'], ['本年支出', '小计']],
  },
  threePublic: {
    total: [['合计'], ['“三公”经费合计'], ['“三公”经费'], ['小计']],
    vehicles: [
      ['公务用车购置及运行维护费', '小计'],
      ['公务用车购置及运行维护费', '合计'],
    ],
    vehiclePurchase: [['公务用车购置及运行维护费', '公务用车购置费']],
    vehicleOperation: [['公务用车购置及运行维护费', '公务用车运行维护费']],
  },
  ...budgetPaths,
}

/** Heads that say nothing more of a column in a budget: all of it is one. */
export const plainBudgetHeads: readonly string[] = ['预算数', '年初预算数']

/** Heads that say nothing of the column below them that its table has not said. */
export const plainHeads: readonly string[] = [
  '项目',
  '收入',
  '支出',
  '本年收入',
  '本年支出',
  '决算数',
  '金额',
  '人员经费',
  '公用经费',
  '基本支出',
  '财政拨款',
  '功能分类科目',
  '经济分类科目',
  '收入预算',
  '支出预算',
  '“三公”经费',
  '财政拨款收入',
  '财政拨款支出',
  '支出用途',
  '功能分类',
]
