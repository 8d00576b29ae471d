import { one } from '../../exact/decimal.js'
import { cellOperand, hasFigure } from '../../facts/printedCell.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { projectSummaries as applies } from './applies.js'
import type { SummaryInspection } from './context.js'
import { isUnspentRow } from './deviationFlag.js'
import { columnName, formPlace } from './formPlace.js'
import { heldIf } from './outcomes.js'
import { projectRows } from './summaryRows.js'

/** Dimensions that take spending. Funds may be well managed, and costs kept, where nothing was spent. */
const earned: readonly string[] = ['output', 'benefit', 'satisfaction']

export const unspentOutputRule: SummaryInspection = {
  kind: 'inspection',
  id: 'P5',
  says: /* @__PURE__ */ says(
    '没有支出的项目，产出、效益、满意度仍得满分的，应当说明',
    'A project that spent nothing and has full rates of output, benefit or satisfaction needs an explanation',
  ),
  basis: /* @__PURE__ */ byForm('执行数与各得分率同列一行', 'Outturn and score rates stand in one row'),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    projectRows(document)
      .filter(isUnspentRow)
      .map(({ name, path, money, scoreRates }) => {
        const full = scoreRates.filter((rate) => hasFigure(rate) && rate.figure.value.gte(one))
        const isEarned = full.some(({ where }) => earned.includes(where.column as string))
        const names = full.map(({ where }) => columnName(where.column as string))
        return foundCase(rule, 'output', formPlace([...path, 'outturn'], name), {
          outcome: heldIf(!isEarned),
          stated: hasFigure(money.outturn) ? money.outturn.figure.value : null,
          counting: money.outturn.counting,
          operands: full.map((rate) => cellOperand(rate)),
          expected: {
            zh: `说明${names.map(({ zh }) => zh).join('、')}为100%的理由，或者扣分`,
            en: `why there are full marks, or fewer: ${names.map(({ en }) => en).join('; ')}`,
          },
        })
      }),
  example: {
    document: { rows: [{ name: '甲', finalBudget: '0.8', outturn: '0', scoreRates: { output: '100%' } }] },
    outcome: 'broken',
  },
}
