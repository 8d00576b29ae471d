import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, byForm, says } from './ground.js'

const income = 'incomeAndExpenditure.income'
const expenditure = 'incomeAndExpenditure.expenditure'

/** 01 收入支出决算总表. */
export const incomeAndExpenditureIdentities: readonly Identity[] = [
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
          'generalPublicBudget',
          'governmentManagedFund',
          'stateCapitalOperations',
          'grantFromSuperior',
          'publicService',
          'commercialOperation',
          'remittanceFromSubordinate',
          'other',
        ],
      },
    ],
    example: { whole: '1,285.83', parts: ['1,063.77', '222.06', '0.00'], outcome: 'holds' },
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
    example: { whole: '1,285.83', parts: ['1,285.83', '0.00', '0.00'], outcome: 'holds' },
  },
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
      whole: '1,285.83',
      parts: ['861.56', '49.92', '59.57', '43.86', '222.06', '6.85', '42.01'],
      outcome: 'holds',
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
    example: { whole: '1,285.83', parts: ['1,285.83', '0.00', '0.01'], outcome: 'rounding' },
  },
  {
    kind: 'identity',
    id: 'I5',
    says: /* @__PURE__ */ says(
      '01表收入总计等于支出总计',
      'In table 01 the grand totals of income and of expenditure are the same',
    ),
    basis: /* @__PURE__ */ byArithmetic('收支总计两方平衡', 'The two sides of the table balance'),
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
    example: { whole: '1,285.83', parts: ['1,285.84'], outcome: 'broken' },
  },
]
