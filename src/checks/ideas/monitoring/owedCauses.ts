import { one } from '../../../exact/decimal.js'
import { printPercent } from '../../../exact/print.js'
import { reasonOf } from '../../../facts/assessedRow.js'
import { columnName } from '../../../facts/columnNames.js'
import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { cellOperand, hasFigure, wordsOperand } from '../../../facts/printedCell.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { monthOf, watchedPlace, watchOf } from '../../../facts/watch.js'
import { monitoringDeviation } from '../../../scoring/reasonDuties.js'
import { limitOf } from '../../../scoring/reasonLimit.js'
import { type IndicatorProgress, progressOf } from '../../../scoring/signals/indicatorProgress.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const owedCauses: Idea = {
  kind: 'inspection',
  id: 'M8',
  says: {
    zh: '执行数偏离计划、指标未达指标值15%及以上的，写明原因',
    en: 'Where money is 15 % and more off its plan, or an indicator short of its target, the cause is told',
  },
  basis: monitoringDeviation.basis,
  severity: 'note',
  claims: ({ facts }) => {
    const month = monthOf(facts)
    if (month === null) return []
    return [...facts.funding.flatMap(moneyClaim), ...facts.indicators.flatMap((row) => indicatorClaim(row, month))]
  },
  example: {
    document: { kind: 'monitoring', funding: [{ label: '课题调研', plannedOutturn: '20', outturn: '3.20' }] },
    outcome: 'broken',
  },
}

/** Money against what was to be spent by now, where the form prints it. */
function moneyClaim(row: MoneyRow): readonly Claim[] {
  const [outturn, plan] = [row.money('outturn'), row.money('plannedOutturn')]
  if (plan.figure === 'missing') return []
  const about = { kind: 'found', about: 'causes', place: watchedPlace(row, 'causes') } as const
  if (!hasFigure(outturn) || !hasFigure(plan)) return [{ ...about, outcome: 'insufficientData', reason: 'blank' }]
  const isPlanned = !plan.figure.value.isZero()
  if (!isPlanned && outturn.figure.value.isZero()) return [{ ...about, outcome: 'notApplicable', reason: 'zeroBase' }]
  const off = isPlanned ? outturn.figure.value.div(plan.figure.value).minus(one) : one
  const isOwed = off.abs().gte(limitOf(monitoringDeviation)) && watchOf(row).cause !== 'told'
  return [
    {
      ...about,
      outcome: isOwed ? 'broken' : 'holds',
      operands: [outturn, plan].map((cell) => cellOperand(cell)),
      fault: {
        kind: 'moneyOffPlan',
        outturn: toldFigure(outturn),
        plan: toldFigure(plan),
        off: printPercent(off.abs(), 2),
        isLess: off.isNegative(),
      },
    },
  ]
}

/** Does an indicator fall so far short? Where it cannot be told as a share, any shortfall is one. */
function isShort({ assessment, progress }: IndicatorProgress): boolean {
  if (!progress) return assessment.outcome === 'notMet'
  const off = assessment.direction === 'lower' ? progress.minus(one) : one.minus(progress)
  return off.gte(limitOf(monitoringDeviation))
}

function indicatorClaim(row: IndicatorRow, month: number): readonly Claim[] {
  const [target, actual] = [row.target, row.actual]
  if (!target || !actual) return []
  const found = progressOf(row, month)
  const { assessment, progress } = found
  const about = { kind: 'found', about: 'causes', place: row.place('causes') } as const
  if (found.nothingDue) return [{ ...about, outcome: 'notApplicable', reason: 'zeroBase' }]
  if (!progress && assessment.outcome === 'undeterminable')
    return [{ ...about, outcome: 'insufficientData', reason: reasonOf(assessment) }]
  return [
    {
      ...about,
      outcome: isShort(found) && watchOf(row).cause !== 'told' ? 'broken' : 'holds',
      operands: [wordsOperand(actual, actual.text), wordsOperand(row.place(found.column), found.text)],
      fault: {
        kind: 'shortOfTarget',
        target: found.text,
        of: columnName(found.column),
        actual: actual.text,
        progress: progress && printPercent(progress, 2),
      },
    },
  ]
}
