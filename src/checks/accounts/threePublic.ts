import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { threePublicSections } from '../threePublicSections.js'
import { byArithmetic, byDisclosureProcedures, byForm, says } from './ground.js'

const table = 'threePublic'
const basic = 'basicExpenditure'
/** 09 “三公”经费支出决算表, and its ties to 04, 05 and 06. */
export const threePublicIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I27',
    says: /* @__PURE__ */ says(
      '09表预算、决算的合计等于因公出国、公务用车、公务接待之和，公务用车等于购置与运行之和',
      'In table 09, budget and outturn, the total is travel, vehicles and receptions, and vehicles is purchase and operation',
    ),
    basis: /* @__PURE__ */ byForm(
      '合计栏、小计栏在其组成栏之前',
      'Total columns stand before the columns that they total',
    ),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'across',
        grid: table,
        whole: 'total',
        plus: ['overseasTravel', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'officialReception'],
        within: { whole: 'vehicles', parts: ['vehiclePurchase', 'vehicleOperation'] },
        asked: ['overseasTravel', 'officialReception'],
      },
      { kind: 'across', grid: table, whole: 'vehicles', plus: ['vehiclePurchase', 'vehicleOperation'] },
      {
        kind: 'across',
        grid: table,
        whole: 'officialReception',
        plus: ['domesticReception', 'foreignReception'],
        complete: true,
      },
    ],
    example: {
      printed: [
        [table, 'outturn', 'total', '3.58'],
        [table, 'outturn', 'overseasTravel', '0.00'],
        [table, 'outturn', 'vehicles', '3.33'],
        [table, 'outturn', 'officialReception', '0.25'],
      ],
      instead: [[table, 'outturn', 'officialReception', '0.35']],
    },
  },
  {
    kind: 'identity',
    id: 'I28',
    says: /* @__PURE__ */ says(
      '09表各项决算数不小于06表同名经济科目（项目支出也可列支，故不要求相等）',
      'No outturn of table 09 is less than the same economic section of table 06 (project money counts too, so they need not be equal)',
    ),
    basis: /* @__PURE__ */ byArithmetic(
      '基本支出中的“三公”经费是其一部分',
      'What basic expenditure spends on the three is a part of it',
    ),
    severity: 'error',
    applies,
    clauses: /* @__PURE__ */ threePublicSections.map(([column, code]) => ({
      kind: 'cells',
      whole: [table, 'outturn', column],
      plus: [[basic, code, 'amount']],
      relation: 'atLeast',
    })),
    example: {
      printed: [
        [table, 'outturn', 'total', '3.33'],
        [table, 'outturn', 'vehicleOperation', '3.33'],
        [basic, '30231', 'amount', '2.76'],
      ],
      instead: [[basic, '30231', 'amount', '3.76']],
    },
  },
  {
    kind: 'identity',
    id: 'I29',
    says: /* @__PURE__ */ says(
      '09表决算合计不大于其口径内的本年支出合计',
      'The outturn total of table 09 does not exceed the expenditure of the year within its scope',
    ),
    basis: /* @__PURE__ */ byArithmetic(
      '“三公”经费是同口径支出的一部分',
      'The three are a part of the expenditure of the same scope',
    ),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: [table, 'outturn', 'total'],
        plus: [['generalPublicBudgetExpenditure', 'total', 'total']],
        relation: 'atMost',
        onlyWhen: 'threePublicIsGeneral',
      },
      {
        kind: 'cells',
        whole: [table, 'outturn', 'total'],
        plus: [['fiscalAppropriation.expenditure', 'currentYearTotal', 'total']],
        relation: 'atMost',
        onlyWhen: 'threePublicIsFiscal',
      },
    ],
    example: {
      printed: [
        [table, 'outturn', 'total', '3.58'],
        ['fiscalAppropriation.expenditure', 'currentYearTotal', 'total', '1,285.83'],
      ],
      instead: [['fiscalAppropriation.expenditure', 'currentYearTotal', 'total', '3.00']],
    },
  },
  {
    kind: 'identity',
    id: 'I30',
    says: /* @__PURE__ */ says(
      '空表的合计为零，并说明无此项收支',
      'An empty table has a total of zero and says that there is nothing to report',
    ),
    basis: /* @__PURE__ */ byDisclosureProcedures(
      '不得少公开、不公开应当公开的事项；内容全面，形式规范：没有数据的表也列出并说明，这一要求见于引用它的官方清单',
      'nothing that is to be disclosed is held back, contents are complete, in due form: an empty table is shown and explained, as official catalogues that cite it ask',
    ),
    also: [
      /* @__PURE__ */ byForm(
        '“我单位没有使用……安排的支出，故本表无数据”',
        'The form says: the unit had no such expenditure, so the table holds no data',
      ),
    ],
    severity: 'warning',
    applies,
    clauses: [
      { kind: 'empty', grid: 'governmentManagedFund' },
      { kind: 'empty', grid: 'stateCapitalOperations' },
    ],
    example: {
      printed: [['governmentManagedFund', 'total', 'total', '0.00']],
      instead: [['governmentManagedFund', 'total', 'total', '0.10']],
    },
  },
]
