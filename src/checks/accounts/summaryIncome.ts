import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byForm, says } from './ground.js'

const income = 'incomeAndExpenditure.income'

/** 01 收入支出决算总表, the side of income. */
export const summaryIncomeIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I1',
    says: /* @__PURE__ */ says(
      '01表本年收入合计等于各项收入之和',
      'In table 01 the total income of the year is the sum of its sources',
    ),
    basis: /* @__PURE__ */ byForm(
      '本年收入合计列于各项收入之后，是其合计',
      'The total income of the year stands below its sources and totals them',
    ),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'down',
        grid: income,
        whole: 'currentYearTotal',
        plus: [
          'fiscalAppropriation',
          'generalPublicBudget',
          'governmentManagedFund',
          'stateCapitalOperations',
          'grantFromSuperior',
          'publicService',
          'commercialOperation',
          'remittanceFromSubordinate',
          'other',
        ],
        within: {
          whole: 'fiscalAppropriation',
          parts: ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'],
        },
      },
    ],
    example: {
      printed: [
        [income, 'generalPublicBudget', 'outturn', '1,063.77'],
        [income, 'governmentManagedFund', 'outturn', '222.06'],
        [income, 'currentYearTotal', 'outturn', '1,285.83'],
      ],
      instead: [[income, 'generalPublicBudget', 'outturn', '1,063.67']],
    },
  },
  {
    kind: 'identity',
    id: 'I2',
    says: /* @__PURE__ */ says(
      '01表收入总计等于本年收入合计、使用非财政拨款结余与年初结转和结余之和',
      'In table 01 the grand total of income is the income of the year, the non-fiscal balance used and the opening balance',
    ),
    basis: /* @__PURE__ */ byForm(
      '总计列于三项之后，是其合计',
      'The grand total stands below the three lines and totals them',
    ),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'down',
        grid: income,
        whole: 'grandTotal',
        plus: ['currentYearTotal', 'nonFiscalBalanceUsed', 'openingBalance'],
      },
    ],
    example: {
      printed: [
        [income, 'currentYearTotal', 'outturn', '1,285.83'],
        [income, 'openingBalance', 'outturn', '0.00'],
        [income, 'grandTotal', 'outturn', '1,285.83'],
      ],
      instead: [[income, 'openingBalance', 'outturn', '0.10']],
    },
  },
]
