import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, byForm, says, trueAccounts } from './ground.js'

const income = 'incomeAndExpenditure.income'
const expenditure = 'incomeAndExpenditure.expenditure'

/** 01 收入支出决算总表, the side of expenditure, and the balance of both. */
export const summaryExpenditureIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I3',
    says: /* @__PURE__ */ says(
      '01表本年支出合计等于各功能分类（类）支出之和',
      'In table 01 the total expenditure of the year is the sum of its functional classes',
    ),
    basis: /* @__PURE__ */ byForm(
      '本年支出合计列于各类支出之后，是其合计',
      'The total expenditure of the year stands below the classes and totals them',
    ),
    severity: 'error',
    applies,
    clauses: [{ kind: 'down', grid: expenditure, whole: 'currentYearTotal', plus: 'classes' }],
    example: {
      printed: [
        [expenditure, '201', 'outturn', '861.56'],
        [expenditure, '206', 'outturn', '49.92'],
        [expenditure, 'currentYearTotal', 'outturn', '911.48'],
      ],
      instead: [[expenditure, '201', 'outturn', '861.36']],
    },
  },
  {
    kind: 'identity',
    id: 'I4',
    says: /* @__PURE__ */ says(
      '01表支出总计等于本年支出合计、结余分配与年末结转和结余之和',
      'In table 01 the grand total of expenditure is the expenditure of the year, the distribution of surplus and the closing balance',
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
        grid: expenditure,
        whole: 'grandTotal',
        plus: ['currentYearTotal', 'surplusDistribution', 'closingBalance'],
      },
    ],
    example: {
      printed: [
        [expenditure, 'currentYearTotal', 'outturn', '1,285.83'],
        [expenditure, 'closingBalance', 'outturn', '0.00'],
        [expenditure, 'grandTotal', 'outturn', '1,285.83'],
      ],
      instead: [[expenditure, 'closingBalance', 'outturn', '0.10']],
    },
  },
  {
    kind: 'identity',
    id: 'I5',
    says: /* @__PURE__ */ says(
      '01表收入总计等于支出总计',
      'In table 01 the grand totals of income and of expenditure are the same',
    ),
    basis: /* @__PURE__ */ byArithmetic('收支总计两方平衡', 'The two sides of the table balance'),
    also: [trueAccounts],
    severity: 'error',
    applies,
    clauses: [
      { kind: 'cells', whole: [income, 'grandTotal', 'outturn'], plus: [[expenditure, 'grandTotal', 'outturn']] },
      {
        kind: 'cells',
        whole: [income, 'grandTotal', 'originalBudget'],
        plus: [[expenditure, 'grandTotal', 'originalBudget']],
        whereColumnPrinted: true,
      },
      {
        kind: 'cells',
        whole: [income, 'grandTotal', 'finalBudget'],
        plus: [[expenditure, 'grandTotal', 'finalBudget']],
        whereColumnPrinted: true,
      },
    ],
    example: {
      printed: [
        [income, 'grandTotal', 'outturn', '1,285.83'],
        [expenditure, 'grandTotal', 'outturn', '1,285.83'],
      ],
      instead: [[expenditure, 'grandTotal', 'outturn', '1,285.93']],
    },
  },
]
