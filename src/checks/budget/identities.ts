import { frozen } from '../../exact/frozen.js'
import type { Identity } from '../identity.js'
import { basicIdentities } from './basic.js'
import { budgetByFunctionIdentities } from './budgetsByFunction.js'
import { expenditureTableIdentities } from './expenditureTable.js'
import { expenditureTieIdentities } from './expenditureTies.js'
import { fiscalBalanceIdentities } from './fiscalBalance.js'
import { fiscalTableIdentities } from './fiscalTable.js'
import { fiscalTieIdentities } from './fiscalTies.js'
import { incomeTableIdentities } from './incomeTable.js'
import { incomeTieIdentities } from './incomeTies.js'
import { summaryExpenditureIdentities } from './summaryExpenditure.js'
import { summaryIncomeIdentities } from './summaryIncome.js'
import { threePublicBudgetIdentities } from './threePublic.js'
import { besideBudgetIdentities } from './yearBeside.js'

/** Every relation that the tables of a budget must satisfy, table by table. */
export const budgetIdentities: readonly Identity[] = /* @__PURE__ */ frozen([
  ...summaryIncomeIdentities,
  ...summaryExpenditureIdentities,
  ...incomeTableIdentities,
  ...incomeTieIdentities,
  ...expenditureTableIdentities,
  ...expenditureTieIdentities,
  ...fiscalTableIdentities,
  ...fiscalBalanceIdentities,
  ...fiscalTieIdentities,
  ...budgetByFunctionIdentities,
  ...basicIdentities,
  ...threePublicBudgetIdentities,
  ...besideBudgetIdentities,
])
