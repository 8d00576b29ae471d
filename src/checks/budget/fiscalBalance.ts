import type { Clause, Identity } from '../identity.js'
import { everyBudget as applies, byArithmetic, says } from './ground.js'
import { fiscalBudgets } from './sources.js'

const income = 'budget.fiscalAppropriation.income'
const expenditure = 'budget.fiscalAppropriation.expenditure'
const use = 'budget.fiscalAppropriation.use'
const summaryIncome = 'budget.incomeAndExpenditure.income'
const summary = 'budget.incomeAndExpenditure.expenditure'
const original = 'originalBudget'
/** 财政拨款收支预算总表: the balance of both sides, and the summary. */
export const fiscalBalanceIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G16',
    says: says(
      '财政拨款收支总表收入总计等于支出总计；按每本预算，收入加结转也等于支出',
      'In the table of appropriations income is expenditure, in all and for each budget with what is carried over',
    ),
    basis: byArithmetic('收支总计两方平衡', 'The two sides of the table balance'),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'cells', whole: [income, 'grandTotal', original], plus: [[expenditure, 'grandTotal', 'total']] },
      { kind: 'cells', whole: [income, 'grandTotal', original], plus: [[use, 'grandTotal', original]] },
      ...fiscalBudgets.map(
        (budget): Clause => ({
          kind: 'cells',
          whole: [expenditure, 'grandTotal', budget],
          plus: [
            [income, budget, original],
            [income, `openingBalance.${budget}`, original],
          ],
          onlyWhen: 'fiscalCarryoverByBudget',
          whereColumnPrinted: true,
        }),
      ),
    ],
    example: {
      printed: [
        [income, 'grandTotal', original, '900.00'],
        [expenditure, 'grandTotal', 'total', '900.00'],
      ],
      instead: [[expenditure, 'grandTotal', 'total', '910.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G17',
    says: says(
      '财政拨款收支总表各本预算收入等于收支总表同名收入',
      'The income of each budget in the table of appropriations is the same line of the summary',
    ),
    basis: byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    severity: 'error',
    applies,
    clauses: fiscalBudgets.map((budget) => ({
      kind: 'cells',
      whole: [income, budget, original],
      plus: [[summaryIncome, budget, original]],
    })),
    example: {
      printed: [
        [income, 'generalPublicBudget', original, '800.00'],
        [summaryIncome, 'generalPublicBudget', original, '800.00'],
      ],
      instead: [[summaryIncome, 'generalPublicBudget', original, '810.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G18',
    says: says(
      '财政拨款收支总表各类支出不大于收支总表同类支出，全部资金为财政拨款时相等',
      'No class of the table of appropriations exceeds the same class of the summary; where all money is fiscal they are the same',
    ),
    basis: byArithmetic('财政拨款支出是全部支出的一部分', 'What appropriations pay is a part of all expenditure'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'classes',
        whole: [expenditure, 'total'],
        part: [summary, original],
        relation: 'atMost',
        equalWhen: 'allBudgetIsFiscal',
      },
    ],
    example: {
      printed: [
        [summary, '201', original, '1,000.00'],
        [expenditure, '201', 'total', '1,000.00'],
      ],
      instead: [[expenditure, '201', 'total', '1,100.00']],
    },
  },
]
