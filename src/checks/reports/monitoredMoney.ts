import { hasFigure } from '../../facts/printedCell.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import { monitoringForms as applies } from './applies.js'
import type { MonitoringInspection } from './context.js'
import { sumsOf } from './fundSums.js'
import { fundColumns, fundRows } from './monitoredRows.js'

const kind = 'inspection'

export const forecastWithinBudgetRule: MonitoringInspection = {
  kind,
  id: 'M3',
  says: /* @__PURE__ */ says(
    '全年预计执行数不大于预算数；大于的，应当调整预算',
    'The forecast outturn is no more than the budget, else the budget must be adjusted',
  ),
  basis: /* @__PURE__ */ byArithmetic('无预算不支出', 'Nothing is spent beyond the budget'),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    fundRows(document)
      .filter(({ money, budget }) => hasFigure(money.forecastOutturn) && hasFigure(budget))
      .map(({ money, budget }) =>
        sumCase(rule, 'forecastOutturn', money.forecastOutturn, [budget], { relation: 'atMost' }),
      ),
  example: {
    document: { funding: [{ label: '税费', originalBudget: '35.37', forecastOutturn: '38.00' }] },
    outcome: 'broken',
  },
}

export const fundSumsRule: MonitoringInspection = {
  kind,
  id: 'M9',
  says: /* @__PURE__ */ says(
    '资金总额等于各类、各来源资金之和，项目支出等于各项目之和',
    'The total is the sum of its kinds and of its sources, project expenditure that of the projects',
  ),
  basis: /* @__PURE__ */ byArithmetic('上级行由下级行组成', 'A row is made of the rows below it'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    sumsOf(fundRows(document)).flatMap(({ whole, parts, by, relation }) =>
      fundColumns
        .filter((column) => whole.money[column].figure !== 'missing')
        .map((column) =>
          sumCase(
            rule,
            `${by}.${column}`,
            whole.money[column],
            parts.map(({ money }) => money[column]),
            { relation },
          ),
        ),
    ),
  example: {
    document: {
      funding: [
        { code: 'total', label: '资金总额', originalBudget: '100.00' },
        { code: 'basic', label: '基本支出', originalBudget: '60.00' },
        { code: 'project', label: '项目支出', originalBudget: '45.00' },
      ],
    },
    outcome: 'broken',
  },
}
