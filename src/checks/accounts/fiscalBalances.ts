import type { Cells, Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, byRegulationsArticle, says } from './ground.js'

const income = 'fiscalAppropriation.income'
const expenditure = 'fiscalAppropriation.expenditure'
const funds = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'] as const

/** What is carried over in 04, for each budget and in all. */
export const fiscalBalanceIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I16',
    says: /* @__PURE__ */ says(
      '04表每本预算的年初结转结余加本年收入减本年支出等于年末结转结余',
      'For each budget of table 04 opening balance plus income less expenditure is the closing balance',
    ),
    basis: /* @__PURE__ */ byArithmetic('期初加收入减支出等于期末', 'Opening plus income less expenditure is closing'),
    also: [
      /* @__PURE__ */ byRegulationsArticle(
        { zh: '第八十三条', en: 'article 83' },
        '决算应当列示结转、结余资金',
        'accounts show what is carried over and what is left',
      ),
    ],
    severity: 'error',
    applies,
    clauses: [
      .../* @__PURE__ */ funds.map(
        (fund): Cells => ({
          kind: 'cells',
          whole: [expenditure, 'closingBalance', fund],
          plus: [
            [income, `openingBalance.${fund}`, 'outturn'],
            [income, fund, 'outturn'],
          ],
          minus: [[expenditure, 'currentYearTotal', fund]],
          complete: true,
        }),
      ),
      {
        kind: 'cells',
        whole: [expenditure, 'closingBalance', 'total'],
        plus: [
          [income, 'openingBalance', 'outturn'],
          [income, 'currentYearTotal', 'outturn'],
        ],
        minus: [[expenditure, 'currentYearTotal', 'total']],
        complete: true,
      },
    ],
    example: {
      printed: [
        [income, 'openingBalance', 'outturn', '10.00'],
        [income, 'currentYearTotal', 'outturn', '1,285.83'],
        [expenditure, 'currentYearTotal', 'total', '1,293.83'],
        [expenditure, 'closingBalance', 'total', '2.00'],
      ],
      instead: [[expenditure, 'closingBalance', 'total', '3.50']],
    },
  },
]
