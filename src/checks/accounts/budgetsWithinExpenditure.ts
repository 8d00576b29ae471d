import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, says } from './ground.js'

const general = 'generalPublicBudgetExpenditure'
const fund = 'governmentManagedFund'
const capital = 'stateCapitalOperations'
const basicAndProject = ['basic', 'project'] as const

/** 05, 07 and 08 are parts of 03. */
export const budgetsWithinExpenditureIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I26',
    says: /* @__PURE__ */ says(
      '03表基本支出、项目支出不小于05、07、08表之和，全部资金为财政拨款时相等',
      'Basic and project expenditure of table 03 are at least those of tables 05, 07 and 08; where all money is fiscal they are the same',
    ),
    basis: /* @__PURE__ */ byArithmetic(
      '财政拨款支出是全部支出的一部分',
      'Expenditure of fiscal appropriations is a part of all expenditure',
    ),
    severity: 'error',
    applies,
    clauses: /* @__PURE__ */ basicAndProject.map((column) => ({
      kind: 'cells',
      whole: ['expenditure', 'total', column],
      plus: [
        [general, 'total', column],
        [fund, 'total', column],
        [capital, 'total', column],
      ],
      relation: 'atLeast',
      equalWhen: 'allMoneyIsFiscal',
    })),
    example: {
      printed: [
        ['expenditure', 'total', 'total', '583.83'],
        ['expenditure', 'total', 'project', '583.83'],
        [general, 'total', 'total', '361.77'],
        [general, 'total', 'project', '361.77'],
        [fund, 'total', 'total', '222.06'],
        [fund, 'total', 'project', '222.06'],
        [fund, '212', 'total', '222.06'],
        [fund, '212', 'project', '222.06'],
        [capital, 'total', 'total', '0.00'],
        [capital, 'total', 'project', '0.00'],
      ],
      instead: [
        [general, 'total', 'total', '371.77'],
        [general, 'total', 'project', '371.77'],
      ],
    },
  },
]
