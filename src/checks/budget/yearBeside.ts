import type { Clause, Identity } from '../identity.js'
import { everyBudget as applies, byDisclosureProcedures, byForm, says } from './ground.js'

const original = 'originalBudget'
const withChange = [
  ['budget.incomeAndExpenditure.income', original],
  ['budget.incomeAndExpenditure.expenditure', original],
  ['budget.incomeAndExpenditure.use', original],
  ['budget.incomeBySource', original],
  ['budget.fiscalAppropriation.income', original],
  ['budget.fiscalAppropriation.expenditure', 'total'],
  ['budget.fiscalAppropriation.use', original],
  ['budget.fiscalExpenditure', 'total'],
  ['budget.generalPublicBudgetExpenditure', 'total'],
  ['budget.governmentManagedFund', 'total'],
  ['budget.stateCapitalOperations', 'total'],
  ['budget.agencyRunningCost', 'amount'],
] as const

/** 政府采购, this year beside last, empty tables. */
export const besideBudgetIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G28',
    says: says(
      '政府采购表合计等于货物、工程、服务之和',
      'The total of the table of procurement is goods, works and services',
    ),
    basis: byForm('合计列于各类之前，是其合计', 'The total stands above the kinds and totals them'),
    severity: 'error',
    applies,
    clauses: [{ kind: 'down', grid: 'budget.procurement', whole: 'total', plus: ['goods', 'works', 'services'] }],
    example: {
      printed: [
        ['budget.procurement', 'total', 'amount', '2,064.25'],
        ['budget.procurement', 'goods', 'amount', '59.00'],
        ['budget.procurement', 'services', 'amount', '2,005.25'],
      ],
      instead: [['budget.procurement', 'goods', 'amount', '69.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G29',
    says: says(
      '增减额等于本年预算数减上年预算数；只列上年执行数的，减上年执行数',
      'The change is this year’s budget less last year’s, or less last year’s outturn where that alone is printed',
    ),
    basis: byForm('增减额栏列于本年、上年两栏之后', 'The column of changes stands behind those of both years'),
    severity: 'error',
    applies,
    clauses: withChange.flatMap(([grid, column]): readonly Clause[] => [
      { kind: 'across', grid, whole: 'change', plus: [column], minus: ['previousBudget'], complete: true },
      {
        kind: 'across',
        grid,
        whole: 'change',
        plus: [column],
        minus: ['previousOutturn'],
        complete: true,
        unlessPrinted: 'previousBudget',
      },
    ]),
    example: {
      printed: [
        ['budget.generalPublicBudgetExpenditure', '201', 'total', '100.00'],
        ['budget.generalPublicBudgetExpenditure', '201', 'previousBudget', '90.00'],
        ['budget.generalPublicBudgetExpenditure', '201', 'change', '10.00'],
      ],
      instead: [['budget.generalPublicBudgetExpenditure', '201', 'change', '11.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G30',
    says: says(
      '空表的合计为零，并说明无此项预算',
      'An empty table has a total of zero and says that there is no such budget',
    ),
    basis: byDisclosureProcedures(
      '不得少公开、不公开应当公开的事项；没有数据的表也列出并说明，这一要求见于引用它的官方清单',
      'nothing that is to be disclosed is held back: an empty table is shown and explained, as official catalogues that cite it ask',
    ),
    also: [
      byForm(
        '“注：本部门无……安排的预算，故本表为空表”',
        'The form says: the department has no such budget, so the table is empty',
      ),
    ],
    severity: 'warning',
    applies,
    clauses: [
      { kind: 'empty', grid: 'budget.governmentManagedFund' },
      { kind: 'empty', grid: 'budget.stateCapitalOperations' },
    ],
    example: {
      printed: [['budget.governmentManagedFund', 'total', 'total', '0.00']],
      instead: [['budget.governmentManagedFund', 'total', 'total', '0.10']],
    },
  },
]
