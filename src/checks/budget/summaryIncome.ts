import type { Identity } from '../identity.js'
import { everyBudget as applies, byArithmetic, byForm, says } from './ground.js'
import { everySource, fiscalBudgets, sourceHolders } from './sources.js'

const income = 'budget.incomeAndExpenditure.income'
const expenditure = 'budget.incomeAndExpenditure.expenditure'
const original = 'originalBudget'
/** 收支预算总表: income by source, and the balance of both sides. */
export const summaryIncomeIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G1',
    says: says(
      '收支总表本年收入合计等于各项收入之和，收入总计再加上年结转和使用的结余',
      'In the summary the income of the year is the sum of its sources, and the grand total adds carry-over and balances used',
    ),
    basis: byForm('合计、总计列于各项收入之后，是其合计', 'The totals stand below the sources and total them'),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'down', grid: income, whole: 'currentYearTotal', plus: everySource, within: sourceHolders },
      {
        kind: 'down',
        grid: income,
        whole: 'grandTotal',
        plus: ['currentYearTotal', ...everySource, 'openingBalance', 'nonFiscalBalanceUsed'],
        within: [{ whole: 'currentYearTotal', parts: everySource }, ...sourceHolders],
      },
    ],
    example: {
      printed: [
        [income, 'fiscalAppropriation', original, '900.00'],
        [income, 'publicService', original, '100.00'],
        [income, 'grandTotal', original, '1,000.00'],
      ],
      instead: [[income, 'publicService', original, '110.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G2',
    says: says(
      '收支总表财政拨款收入等于三本预算之和，单位资金不小于所列各项之和',
      'In the summary fiscal appropriation is the sum of the three budgets, and the unit’s own funds are no less than what is listed of them',
    ),
    basis: byForm('各本预算列于财政拨款之下，是其组成', 'The budgets stand below the appropriation that they make'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'down',
        grid: income,
        whole: 'fiscalAppropriation',
        plus: fiscalBudgets,
        wherePrinted: 'fiscalAppropriation',
      },
      {
        kind: 'down',
        grid: income,
        whole: 'unitFunds',
        plus: ['publicService', 'commercialOperation', 'grantFromSuperior', 'remittanceFromSubordinate', 'other'],
        wherePrinted: 'unitFunds',
        relation: 'atLeast',
      },
    ],
    example: {
      printed: [
        [income, 'fiscalAppropriation', original, '900.00'],
        [income, 'generalPublicBudget', original, '800.00'],
        [income, 'governmentManagedFund', original, '100.00'],
      ],
      instead: [[income, 'governmentManagedFund', original, '110.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G4',
    says: says(
      '收支总表收入总计等于支出总计',
      'In the summary the grand totals of income and of expenditure are the same',
    ),
    basis: byArithmetic('收支总计两方平衡', 'The two sides of the table balance'),
    severity: 'error',
    applies,
    clauses: [original, 'previousBudget', 'previousOutturn'].map((column) => ({
      kind: 'cells',
      whole: [income, 'grandTotal', column],
      plus: [[expenditure, 'grandTotal', column]],
      whereColumnPrinted: true,
    })),
    example: {
      printed: [
        [income, 'grandTotal', original, '911.48'],
        [expenditure, 'grandTotal', original, '911.48'],
      ],
      instead: [[expenditure, 'grandTotal', original, '911.84']],
    },
  },
]
