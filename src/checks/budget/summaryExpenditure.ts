import { budgetUses } from '../../documents/budgetUses.js'
import type { Identity } from '../identity.js'
import { everyBudget as applies, byForm, byRegulationsArticle, says } from './ground.js'

const expenditure = 'budget.incomeAndExpenditure.expenditure'
const use = 'budget.incomeAndExpenditure.use'
const original = 'originalBudget'

/** 收支预算总表: expenditure by function and by use. */
export const summaryExpenditureIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G3',
    says: says(
      '收支总表支出合计等于各类支出之和，支出总计再加结转下年',
      'In the summary total expenditure is the sum of its classes, and the grand total adds what is carried over to next year',
    ),
    basis: byForm('支出合计、总计列于各类支出之后，是其合计', 'The totals stand below the classes and total them'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'down',
        grid: expenditure,
        whole: 'currentYearTotal',
        plus: 'classes',
        wherePrinted: 'currentYearTotal',
      },
      {
        kind: 'down',
        grid: expenditure,
        whole: 'grandTotal',
        plus: 'classes',
        also: ['closingBalance'],
        unlessPrinted: 'currentYearTotal',
      },
      {
        kind: 'down',
        grid: expenditure,
        whole: 'grandTotal',
        plus: ['currentYearTotal', 'closingBalance'],
        wherePrinted: 'currentYearTotal',
      },
    ],
    example: {
      printed: [
        [expenditure, '201', original, '861.56'],
        [expenditure, '206', original, '49.92'],
        [expenditure, 'grandTotal', original, '911.48'],
      ],
      instead: [[expenditure, '201', original, '861.36']],
    },
  },
  {
    kind: 'identity',
    id: 'G5',
    says: says(
      '收支总表支出按功能与按用途合计相等：基本支出、项目支出、预留机动经费等之和；基本支出等于人员经费与公用经费之和',
      'In the summary expenditure by use adds up to the same: basic, project, reserve and the rest; basic is personnel and non-personnel',
    ),
    basis: byRegulationsArticle(
      { zh: '第五条', en: 'article 5' },
      '部门支出包括基本支出和项目支出，基本支出包括人员经费和公用经费',
      'departments spend on basic and on project expenditure, and basic is personnel and non-personnel',
    ),
    also: [byForm('支出用途与功能分类并列，合计为一', 'Uses stand beside the functions, under one total')],
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'across',
        grid: expenditure,
        whole: original,
        plus: ['basic', 'personnel', 'nonPersonnel', 'project'],
        within: { whole: 'basic', parts: ['personnel', 'nonPersonnel'] },
      },
      { kind: 'across', grid: expenditure, whole: 'basic', plus: ['personnel', 'nonPersonnel'], complete: true },
      { kind: 'down', grid: use, whole: 'basic', plus: ['personnel', 'nonPersonnel'], wherePrinted: 'personnel' },
      { kind: 'down', grid: use, whole: 'currentYearTotal', plus: budgetUses, wherePrinted: 'currentYearTotal' },
      {
        kind: 'down',
        grid: use,
        whole: 'grandTotal',
        plus: ['currentYearTotal', ...budgetUses, 'closingBalance'],
        within: { whole: 'currentYearTotal', parts: budgetUses },
        wherePrinted: 'grandTotal',
      },
      {
        kind: 'cells',
        whole: [expenditure, 'currentYearTotal', original],
        plus: budgetUses.map((kind) => [use, kind, original] as const),
      },
      { kind: 'cells', whole: [expenditure, 'grandTotal', original], plus: [[use, 'grandTotal', original]] },
    ],
    example: {
      printed: [
        [expenditure, 'currentYearTotal', original, '911.48'],
        [expenditure, '201', original, '911.48'],
        [use, 'basic', original, '511.48'],
        [use, 'project', original, '300.00'],
        [use, 'reserve', original, '100.00'],
      ],
      instead: [[use, 'reserve', original, '110.00']],
    },
  },
]
