import { frozen } from '../../exact/frozen.js'
import type { Identity } from '../identity.js'
import { basicExpenditureIdentities } from './basicExpenditure.js'
import { budgetsWithinExpenditureIdentities } from './budgetsWithinExpenditure.js'
import { expenditureIdentities } from './expenditureTable.js'
import { fiscalAppropriationIdentities } from './fiscalAppropriation.js'
import { fiscalBalanceIdentities } from './fiscalBalances.js'
import { fiscalWithinTotalIdentities } from './fiscalWithinTotal.js'
import { fundTableIdentities } from './fundTables.js'
import { generalBudgetTableIdentities } from './generalBudgetTable.js'
import { incomeIdentities } from './incomeTable.js'
import { softIdentities } from './softIdentities.js'
import { summaryExpenditureIdentities } from './summaryExpenditure.js'
import { summaryIncomeIdentities } from './summaryIncome.js'
import { threePublicIdentities } from './threePublic.js'

/** Every relation that the tables of final accounts must satisfy, table by table; last the soft ones. */
export const accountIdentities: readonly Identity[] = /* @__PURE__ */ frozen([
  ...summaryIncomeIdentities,
  ...summaryExpenditureIdentities,
  ...incomeIdentities,
  ...expenditureIdentities,
  ...fiscalAppropriationIdentities,
  ...fiscalBalanceIdentities,
  ...fiscalWithinTotalIdentities,
  ...generalBudgetTableIdentities,
  ...fundTableIdentities,
  ...budgetsWithinExpenditureIdentities,
  ...basicExpenditureIdentities,
  ...threePublicIdentities,
  ...softIdentities,
])
