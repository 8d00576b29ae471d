import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byPractice, says } from './ground.js'

const general = 'generalPublicBudgetExpenditure'
const economic = 'basicExpenditure'
const basis = /* @__PURE__ */ byPractice(
  '功能科目与经济科目反映同一缴费，口径可以不同，故仅作提示',
  'Both codes show the same contributions, though their scopes may differ: a hint only',
)
const kind = 'identity'
const severity = 'note'
const fault = { kind: 'scopesMayDiffer' } as const

/** What 05 by function and 06 by economic class usually show alike. Broken, they are worth a look, never an error. */
export const softIdentities: readonly Identity[] = [
  {
    kind,
    id: 'N1',
    says: /* @__PURE__ */ says(
      '06表30108养老保险缴费一般等于05表2080505基本支出',
      'Pension contributions 30108 of table 06 are usually item 2080505 of table 05',
    ),
    basis,
    severity,
    fault,
    applies,
    clauses: [{ kind: 'cells', whole: [general, '2080505', 'basic'], plus: [[economic, '30108', 'amount']] }],
    example: {
      printed: [
        [general, '2080505', 'total', '56.15'],
        [general, '2080505', 'basic', '56.15'],
        [economic, '30108', 'amount', '56.15'],
      ],
      instead: [[economic, '30108', 'amount', '57.15']],
    },
  },
  {
    kind,
    id: 'N2',
    says: /* @__PURE__ */ says(
      '06表30109职业年金缴费一般等于05表2080506基本支出',
      'Occupational annuities 30109 of table 06 are usually item 2080506 of table 05',
    ),
    basis,
    severity,
    fault,
    applies,
    clauses: [{ kind: 'cells', whole: [general, '2080506', 'basic'], plus: [[economic, '30109', 'amount']] }],
    example: {
      printed: [
        [general, '2080506', 'total', '12.00'],
        [general, '2080506', 'basic', '12.00'],
        [economic, '30109', 'amount', '12.00'],
      ],
      instead: [[economic, '30109', 'amount', '11.00']],
    },
  },
  {
    kind,
    id: 'N3',
    says: /* @__PURE__ */ says(
      '06表30110与30111医疗缴费、补助之和一般等于05表21011基本支出',
      'Medical contributions 30110 and 30111 of table 06 are usually section 21011 of table 05',
    ),
    basis,
    severity,
    fault,
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: [general, '21011', 'basic'],
        plus: [
          [economic, '30110', 'amount'],
          [economic, '30111', 'amount'],
        ],
      },
    ],
    example: {
      printed: [
        [general, '21011', 'total', '43.86'],
        [general, '21011', 'basic', '43.86'],
        [economic, '30110', 'amount', '32.19'],
        [economic, '30111', 'amount', '11.67'],
      ],
      instead: [[economic, '30111', 'amount', '11.65']],
    },
  },
  {
    kind,
    id: 'N4',
    says: /* @__PURE__ */ says(
      '06表30113住房公积金一般等于05表2210201基本支出',
      'Housing fund 30113 of table 06 is usually item 2210201 of table 05',
    ),
    basis,
    severity,
    fault,
    applies,
    clauses: [{ kind: 'cells', whole: [general, '2210201', 'basic'], plus: [[economic, '30113', 'amount']] }],
    example: {
      printed: [
        [general, '2210201', 'total', '42.01'],
        [general, '2210201', 'basic', '42.01'],
        [economic, '30113', 'amount', '42.01'],
      ],
      instead: [[economic, '30113', 'amount', '48.94']],
    },
  },
]
