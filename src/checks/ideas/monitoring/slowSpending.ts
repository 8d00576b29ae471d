import { printPercent } from '../../../exact/print.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { cellOperand, hasFigure } from '../../../facts/printedCell.js'
import { moneyProgress } from '../../../facts/progress.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { budgetOf, monthOf, watchedPlace, watchOf } from '../../../facts/watch.js'
import { publishedSignals as signals } from '../../../scoring/signals/publishedSignals.js'
import { executionLight } from '../../../scoring/signals/signalRule.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const slowSpending: Idea = {
  kind: 'inspection',
  id: 'M11',
  says: {
    zh: '未印期间计划的，执行进度不到时间进度60%的，写明原因',
    en: 'Where no plan of the period is printed, spending below 60 % of what the months gone by come to has its cause told',
  },
  basis: signals.basis,
  severity: 'note',
  claims: ({ facts }) => {
    const month = monthOf(facts)
    return month === null ? [] : unplanned(facts.funding).flatMap((row) => slowClaim(row, month))
  },
  example: {
    document: {
      kind: 'monitoring',
      period: { month: 7 },
      funding: [
        { code: 'total', label: '年度资金总额', finalBudget: '2000', outturn: '300', causes: { explanation: '' } },
      ],
    },
    outcome: 'broken',
  },
}

/** All money where the form prints it in one row, else each row: without a plan for the period, and with a place for causes. */
function unplanned(rows: readonly MoneyRow[]): readonly MoneyRow[] {
  if (rows.every((row) => watchOf(row).cause === 'missing')) return []
  const total = rows.find(({ code }) => code === 'total')
  return (total ? [total] : rows).filter((row) => row.money('plannedOutturn').figure === 'missing')
}

function slowClaim(row: MoneyRow, month: number): readonly Claim[] {
  const [outturn, budget] = [row.money('outturn'), budgetOf(row)]
  const progress = moneyProgress(outturn, budget, month)
  if (!progress || !hasFigure(outturn) || !hasFigure(budget)) return []
  const isSlow = executionLight(progress, signals) === 'red'
  return [
    {
      kind: 'found',
      about: 'causes',
      place: watchedPlace(row, 'causes'),
      outcome: isSlow && watchOf(row).cause !== 'told' ? 'broken' : 'holds',
      operands: [outturn, budget].map((cell) => cellOperand(cell)),
      fault: {
        kind: 'slowSpending',
        outturn: toldFigure(outturn),
        budget: toldFigure(budget),
        progress: printPercent(progress, 2),
      },
    },
  ]
}
