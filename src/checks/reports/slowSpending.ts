import { Decimal } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { cellOperand, hasFigure } from '../../facts/printedCell.js'
import { lightsBasis as basis, executionLight } from '../../scoring/lights.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { monitoringForms as applies } from './applies.js'
import { isCauseGiven } from './causes.js'
import type { MonitoringInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { type FundRow, fundRows } from './monitoredRows.js'
import { heldIf } from './outcomes.js'

/** All money where the form prints it in one row, else each row: without a plan for the period, and with a place for causes. */
function slowRows(rows: readonly FundRow[]): readonly FundRow[] {
  const asked = rows.some(({ row }) => row.causes !== undefined)
  const total = rows.find(({ row }) => row.code === 'total')
  return asked ? (total ? [total] : rows).filter(({ money }) => money.plannedOutturn.figure === 'missing') : []
}

function slowCase(rule: Rule, { row, at, name, money: { outturn }, budget }: FundRow, month: number): Case[] {
  if (!hasFigure(outturn) || !hasFigure(budget) || budget.figure.value.isZero()) return []
  const progress = outturn.figure.value.div(budget.figure.value).div(new Decimal(month).div(12))
  const percent = printPercent(progress, 2)
  return [
    foundCase(rule, 'causes', formPlace(['funding', at, 'causes'], name, row.label), {
      outcome: heldIf(executionLight(progress) !== 'red' || isCauseGiven(row.causes)),
      operands: [outturn, budget].map((cell) => cellOperand(cell)),
      expected: {
        zh: `执行偏慢的原因：执行${outturn.text}，预算${budget.text}，为时间进度的${percent}`,
        en: `why spending is slow: ${outturn.text} of ${budget.text}, ${percent} of what the months gone by come to`,
      },
    }),
  ]
}

export const slowSpendingRule: MonitoringInspection = {
  kind: 'inspection',
  id: 'M11',
  says: /* @__PURE__ */ says(
    '未印期间计划的，执行进度不到时间进度60%的，写明原因',
    'Where no plan of the period is printed, spending below 60 % of what the months gone by come to has its cause told',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    slowRows(fundRows(document)).flatMap((row) => slowCase(rule, row, document.period.month)),
  example: {
    document: {
      period: { month: 7 },
      funding: [
        { code: 'total', label: '年度资金总额', finalBudget: '2000', outturn: '300', causes: { explanation: '' } },
      ],
    },
    outcome: 'broken',
  },
}
