import type { Cells, Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, byForm, says, trueAccounts } from './ground.js'

const income = 'fiscalAppropriation.income'
const expenditure = 'fiscalAppropriation.expenditure'
const all = 'incomeAndExpenditure.income'
const funds = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'] as const

/** 04 财政拨款收入支出决算总表, and its ties to 01. */
export const fiscalAppropriationIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I14',
    says: /* @__PURE__ */ says(
      '04表各合计、总计等于其组成之和，每行合计等于三本预算之和，收支总计相等',
      'In table 04 totals are the sums of their lines, every row is the sum of the three budgets, and both sides balance',
    ),
    basis: /* @__PURE__ */ byForm(
      '合计、总计列于其组成之后，合计栏列于三本预算栏之前',
      'Totals stand below their lines; the total column stands before the three budgets',
    ),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'down', grid: income, whole: 'currentYearTotal', plus: funds },
      {
        kind: 'down',
        grid: income,
        whole: 'openingBalance',
        plus: /* @__PURE__ */ funds.map((fund) => `openingBalance.${fund}`),
      },
      { kind: 'down', grid: income, whole: 'grandTotal', plus: ['currentYearTotal', 'openingBalance'] },
      { kind: 'down', grid: expenditure, whole: 'currentYearTotal', plus: 'classes' },
      { kind: 'down', grid: expenditure, whole: 'grandTotal', plus: ['currentYearTotal', 'closingBalance'] },
      { kind: 'across', grid: expenditure, whole: 'total', plus: funds, asked: ['generalPublicBudget'] },
      {
        kind: 'across',
        grid: expenditure,
        whole: 'originalBudget',
        plus: [
          'originalBudgetGeneralPublicBudget',
          'originalBudgetGovernmentManagedFund',
          'originalBudgetStateCapitalOperations',
        ],
      },
      {
        kind: 'across',
        grid: expenditure,
        whole: 'finalBudget',
        plus: [
          'finalBudgetGeneralPublicBudget',
          'finalBudgetGovernmentManagedFund',
          'finalBudgetStateCapitalOperations',
        ],
      },
      { kind: 'cells', whole: [income, 'grandTotal', 'outturn'], plus: [[expenditure, 'grandTotal', 'total']] },
      ...(['originalBudget', 'finalBudget'] as const).map(
        (stage): Cells => ({
          kind: 'cells',
          whole: [income, 'grandTotal', stage],
          plus: [[expenditure, 'grandTotal', stage]],
          whereColumnPrinted: true,
        }),
      ),
    ],
    example: {
      printed: [
        [income, 'generalPublicBudget', 'outturn', '1,063.77'],
        [income, 'governmentManagedFund', 'outturn', '222.06'],
        [income, 'currentYearTotal', 'outturn', '1,285.83'],
      ],
      instead: [[income, 'governmentManagedFund', 'outturn', '222.16']],
    },
  },
  {
    kind: 'identity',
    id: 'I15',
    says: /* @__PURE__ */ says(
      '04表三项财政拨款收入等于01表同名收入',
      'The three appropriations of table 04 are those of table 01',
    ),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    also: [trueAccounts],
    severity: 'error',
    applies,
    clauses: /* @__PURE__ */ funds.map(
      (fund): Cells => ({
        kind: 'cells',
        whole: [income, fund, 'outturn'],
        plus: [[all, fund, 'outturn']],
      }),
    ),
    example: {
      printed: [
        [income, 'governmentManagedFund', 'outturn', '222.06'],
        [all, 'governmentManagedFund', 'outturn', '222.06'],
      ],
      instead: [[income, 'governmentManagedFund', 'outturn', '222.16']],
    },
  },
]
