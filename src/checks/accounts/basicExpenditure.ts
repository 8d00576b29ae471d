import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byForm, byRegulationsArticle, says } from './ground.js'

const basic = 'basicExpenditure'

const basicExpenditureParts = /* @__PURE__ */ byRegulationsArticle(
  { zh: '第五条', en: 'article 5' },
  '基本支出包括人员经费和公用经费',
  'basic expenditure is made of personnel and non-personnel expenditure',
)

/** 06 一般公共预算财政拨款基本支出决算明细表. */
export const basicExpenditureIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I21',
    says: /* @__PURE__ */ says(
      '06表人员经费与公用经费之和等于05表基本支出合计',
      'Personnel and non-personnel expenditure of table 06 are the basic expenditure of table 05',
    ),
    basis: basicExpenditureParts,
    also: [
      /* @__PURE__ */ byForm('06表列人员经费、公用经费', 'Table 06 prints personnel and non-personnel expenditure'),
    ],
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: ['generalPublicBudgetExpenditure', 'total', 'basic'],
        plus: [
          [basic, 'personnel', 'amount'],
          [basic, 'nonPersonnel', 'amount'],
        ],
      },
      {
        kind: 'cells',
        whole: ['generalPublicBudgetExpenditure', 'total', 'basic'],
        plus: [
          [basic, 'total', 'personnel'],
          [basic, 'total', 'nonPersonnel'],
        ],
        whereColumnPrinted: true,
      },
    ],
    example: {
      printed: [
        ['generalPublicBudgetExpenditure', 'total', 'total', '702.00'],
        ['generalPublicBudgetExpenditure', 'total', 'basic', '702.00'],
        [basic, 'personnel', 'amount', '666.12'],
        [basic, 'nonPersonnel', 'amount', '35.88'],
      ],
      instead: [[basic, 'nonPersonnel', 'amount', '35.98']],
    },
  },
  {
    kind: 'identity',
    id: 'I22',
    says: /* @__PURE__ */ says(
      '06表各类等于各款之和，人员经费等于301与303之和，公用经费等于其余各类之和；列有两栏的，每行等于两栏之和',
      'In table 06 a class is the sum of its sections, personnel is 301 and 303, non-personnel is the other classes; where they are columns every row is their sum',
    ),
    basis: /* @__PURE__ */ byForm(
      '表头将301、303列为人员经费，其余各类列为公用经费',
      'The heading puts 301 and 303 under personnel and the other classes under non-personnel',
    ),
    also: [basicExpenditureParts],
    severity: 'error',
    applies,
    clauses: [
      { kind: 'tree', grid: basic },
      { kind: 'across', grid: basic, whole: 'amount', plus: ['personnel', 'nonPersonnel'] },
      { kind: 'down', grid: basic, whole: 'personnel', plus: ['301', '303'] },
      {
        kind: 'down',
        grid: basic,
        whole: 'nonPersonnel',
        plus: ['302', '307', '309', '310', '311', '312', '313', '399'],
      },
    ],
    example: {
      printed: [
        [basic, '301', 'amount', '662.70'],
        [basic, '303', 'amount', '3.42'],
        [basic, 'personnel', 'amount', '666.12'],
      ],
      instead: [[basic, '303', 'amount', '3.52']],
    },
  },
]
