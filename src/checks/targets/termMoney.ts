import { byArithmetic, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { type MoneyColumn, printsColumn, rowCell, rowsOf } from './moneyCells.js'

const kind = 'inspection'

/** Every row of money whose amount in one column stays within that in another. */
const within =
  (part: MoneyColumn, whole: MoneyColumn): TargetInspection['inspect'] =>
  ({ document }, rule) =>
    [...rowsOf(document, 'funding'), ...rowsOf(document, 'expenditure')]
      .filter((row) => printsColumn(part)(row) && printsColumn(whole)(row))
      .map((row) =>
        sumCase(rule, part, rowCell(document, row, part), [rowCell(document, row, whole)], { relation: 'atMost' }),
      )

export const mediumTermMoneyRule: TargetInspection = {
  kind,
  id: 'T8',
  says: /* @__PURE__ */ says(
    '年度资金不大于同一来源的中长期资金',
    'The funds of the year do not exceed those of the medium term from the same source',
  ),
  basis: /* @__PURE__ */ byArithmetic('本年度在中长期之内', 'The year is one of those of the medium term'),
  severity: 'error',
  applies,
  inspect: /* @__PURE__ */ within('budget', 'mediumTermBudget'),
  example: {
    document: {
      kind: 'specialFundTarget',
      funding: [{ code: 'total', label: '年度资金总额', budget: '536.48', mediumTermBudget: '410.06' }],
    },
    outcome: 'broken',
  },
}

export const halfYearMoneyRule: TargetInspection = {
  kind,
  id: 'T9',
  says: /* @__PURE__ */ says(
    '半年计划执行数不大于全年预算数',
    'What is planned to be spent in half a year does not exceed the budget of the year',
  ),
  basis: /* @__PURE__ */ byArithmetic('半年是全年的一部分', 'Half a year is a part of the year'),
  severity: 'error',
  applies,
  inspect: /* @__PURE__ */ within('halfYearPlannedOutturn', 'budget'),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      expenditure: [{ code: 'basic', label: '基本支出', halfYearPlannedOutturn: '700', budget: '1922.02' }],
    },
    outcome: 'holds',
  },
}
