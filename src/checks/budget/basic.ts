import type { Clause, Identity } from '../identity.js'
import { everyBudget as applies, byArithmetic, byForm, byRegulationsArticle, says } from './ground.js'

const general = 'budget.generalPublicBudgetExpenditure'
const economic = 'budget.basicExpenditure'
const fiscalEconomic = 'budget.fiscalBasicExpenditure'
const government = 'budget.basicByGovernmentClass'
const parts = ['personnel', 'nonPersonnel'] as const

/** 一般公共预算基本支出, by the economic classes of departments and of the government. */
export const basicIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G22',
    says: says(
      '基本支出表每行合计等于人员经费与公用经费之和',
      'In every row of the table of basic expenditure the total is personnel and non-personnel',
    ),
    basis: byRegulationsArticle(
      { zh: '第五条', en: 'article 5' },
      '基本支出包括人员经费和公用经费',
      'basic expenditure is made of personnel and non-personnel expenditure',
    ),
    severity: 'error',
    applies,
    clauses: [economic, fiscalEconomic, government].map(
      (grid): Clause => ({ kind: 'across', grid: grid as typeof economic, whole: 'amount', plus: parts }),
    ),
    example: {
      printed: [
        [economic, '301', 'amount', '662.70'],
        [economic, '301', 'personnel', '662.70'],
        [economic, '301', 'nonPersonnel', '0.00'],
      ],
      instead: [[economic, '301', 'nonPersonnel', '0.10']],
    },
  },
  {
    kind: 'identity',
    id: 'G23',
    says: says(
      '基本支出表、机关运行经费表合计等于各类之和，类等于款之和',
      'In the tables of basic expenditure and of the agency running cost the total is its classes, and a class its sections',
    ),
    basis: byForm('上级科目汇总其下各行', 'A row above totals the rows below it'),
    severity: 'error',
    applies,
    clauses: [economic, fiscalEconomic, government, 'budget.agencyRunningCost'].map(
      (grid): Clause => ({ kind: 'tree', grid: grid as typeof economic }),
    ),
    example: {
      printed: [
        [economic, '301', 'amount', '662.70'],
        [economic, '302', 'amount', '100.00'],
        [economic, 'total', 'amount', '762.70'],
      ],
      instead: [[economic, '302', 'amount', '100.10']],
    },
  },
  {
    kind: 'identity',
    id: 'G24',
    says: says(
      '基本支出表合计等于一般公共预算支出表（财政拨款收支总表）的基本支出，两种经济分类合计相等',
      'The total of basic expenditure by economic class is that of the general public budget, or of all appropriations, by both classifications',
    ),
    basis: byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: [economic, 'total', 'amount'],
        plus: [[general, 'total', 'basic']],
        whereColumnPrinted: true,
      },
      ...parts.map(
        (part): Clause => ({
          kind: 'cells',
          whole: [economic, 'total', part],
          plus: [[general, 'total', part]],
          whereColumnPrinted: true,
        }),
      ),
      { kind: 'cells', whole: [government, 'total', 'amount'], plus: [[economic, 'total', 'amount']] },
      {
        kind: 'cells',
        whole: [fiscalEconomic, 'total', 'amount'],
        plus: [['budget.fiscalAppropriation.use', 'basic', 'originalBudget']],
      },
      {
        kind: 'cells',
        whole: [fiscalEconomic, 'total', 'amount'],
        plus: [[economic, 'total', 'amount']],
        relation: 'atLeast',
      },
    ],
    example: {
      printed: [
        [economic, 'total', 'amount', '762.70'],
        [general, 'total', 'total', '762.70'],
        [general, 'total', 'basic', '762.70'],
      ],
      instead: [
        [general, 'total', 'total', '762.80'],
        [general, 'total', 'basic', '762.80'],
      ],
    },
  },
]
