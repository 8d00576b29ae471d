import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, says } from './ground.js'

const income = 'fiscalAppropriation.income'
const expenditure = 'fiscalAppropriation.expenditure'
const all = 'incomeAndExpenditure.income'
const allExpenditure = 'incomeAndExpenditure.expenditure'

/** 04 is a part of 01: no class and no balance of it exceeds that of all money. */
export const fiscalWithinTotalIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I17',
    says: /* @__PURE__ */ says(
      '04表各类支出不大于01表同类支出，全部资金为财政拨款时相等',
      'No class of table 04 exceeds the same class of table 01; where all money is fiscal they are the same',
    ),
    basis: /* @__PURE__ */ byArithmetic(
      '财政拨款支出是全部支出的一部分',
      'Expenditure of fiscal appropriations is a part of all expenditure',
    ),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'classes',
        whole: [expenditure, 'total'],
        part: [allExpenditure, 'outturn'],
        relation: 'atMost',
        equalWhen: 'allMoneyIsFiscal',
      },
    ],
    example: {
      printed: [
        [expenditure, '201', 'total', '861.56'],
        [allExpenditure, '201', 'outturn', '900.00'],
        [all, 'other', 'outturn', '40.00'],
      ],
      instead: [[allExpenditure, '201', 'outturn', '800.00']],
    },
  },
  {
    kind: 'identity',
    id: 'I18',
    says: /* @__PURE__ */ says(
      '01表年初、年末结转和结余不小于04表财政拨款结转和结余',
      'The balances of table 01 are not less than the fiscal balances of table 04',
    ),
    basis: /* @__PURE__ */ byArithmetic(
      '财政拨款结转结余是全部结转结余的一部分；经营结余为负时可以例外',
      'Fiscal balances are a part of all balances; a negative commercial balance breaks this lawfully',
    ),
    severity: 'warning',
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: [all, 'openingBalance', 'outturn'],
        plus: [[income, 'openingBalance', 'outturn']],
        relation: 'atLeast',
      },
      {
        kind: 'cells',
        whole: [allExpenditure, 'closingBalance', 'outturn'],
        plus: [[expenditure, 'closingBalance', 'total']],
        relation: 'atLeast',
      },
    ],
    example: {
      printed: [
        [income, 'openingBalance', 'outturn', '10.00'],
        [all, 'openingBalance', 'outturn', '12.00'],
      ],
      instead: [[all, 'openingBalance', 'outturn', '9.00']],
    },
  },
]
