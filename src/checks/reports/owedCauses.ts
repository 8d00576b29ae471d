import { one } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { IndicatorRow } from '../../facts/indicatorRow.js'
import { cellOperand, hasFigure, wordsOperand } from '../../facts/printedCell.js'
import { type IndicatorProgress, progressOf } from '../../scoring/indicatorProgress.js'
import { monitoringDeviation } from '../../scoring/reasonDuties.js'
import { limitOf } from '../../scoring/reasonLimit.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { monitoringForms as applies } from './applies.js'
import { isCauseGiven } from './causes.js'
import type { MonitoringInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { type FundRow, fundRows, indicatorPlace, type MonitoredIndicator } from './monitoredRows.js'
import { heldIf, reasonOf } from './outcomes.js'

export const owedCausesRule: MonitoringInspection = {
  kind: 'inspection',
  id: 'M8',
  says: /* @__PURE__ */ says(
    '执行数偏离计划、指标未达指标值15%及以上的，写明原因',
    'Where money is 15 % and more off its plan, or an indicator short of its target, the cause is told',
  ),
  basis: monitoringDeviation.basis,
  severity: 'note',
  applies,
  inspect: ({ document }, rule) => [
    ...fundRows(document)
      .filter(({ money }) => money.plannedOutturn.figure !== 'missing')
      .map((row) => fundCase(rule, row)),
    ...document.indicators.map((indicator, at) => indicatorCase(rule, indicator, at, document.period.month)),
  ],
  example: {
    document: { funding: [{ label: '课题调研', plannedOutturn: '20', outturn: '3.20' }] },
    outcome: 'broken',
  },
}

function fundCase(rule: Rule, { row, at, name, money }: FundRow): Case {
  const place = formPlace(['funding', at, 'causes'], name, row.label)
  const { outturn, plannedOutturn: plan } = money
  if (!hasFigure(outturn) || !hasFigure(plan))
    return foundCase(rule, 'causes', place, { outcome: 'insufficientData', reason: 'blank' })
  if (plan.figure.value.isZero() && outturn.figure.value.isZero())
    return foundCase(rule, 'causes', place, { outcome: 'notApplicable', reason: 'zeroBase' })
  const off = plan.figure.value.isZero() ? one : outturn.figure.value.div(plan.figure.value).minus(one)
  const percent = printPercent(off, 2)
  return foundCase(rule, 'causes', place, {
    outcome: heldIf(off.abs().lt(limitOf(monitoringDeviation)) || isCauseGiven(row.causes)),
    operands: [outturn, plan].map((cell) => cellOperand(cell)),
    expected: {
      zh: `偏差的原因：执行${outturn.text}，计划${plan.text}，偏差${percent}`,
      en: `the cause: ${outturn.text} spent of ${plan.text} planned, off by ${percent}`,
    },
  })
}

/** How far an indicator falls short, as a share; null where it does not, or it cannot be told as a share. */
function shortOf({ assessment, progress }: IndicatorProgress): boolean {
  if (!progress) return assessment.outcome === 'notMet'
  const off = assessment.direction === 'lower' ? progress.minus(one) : one.minus(progress)
  return off.gte(limitOf(monitoringDeviation))
}

function indicatorCase(rule: Rule, indicator: MonitoredIndicator, at: number, month: number): Case {
  const place = (column: string) => indicatorPlace(indicator, at, column)
  const found = progressOf(new IndicatorRow(indicator, at), month)
  const { assessment, progress, column, text } = found
  if (found.nothingDue)
    return foundCase(rule, 'causes', place('causes'), { outcome: 'notApplicable', reason: 'zeroBase' })
  if (!progress && assessment.outcome === 'undeterminable')
    return foundCase(rule, 'causes', place('causes'), {
      outcome: 'insufficientData',
      reason: reasonOf(assessment.reason),
    })
  const share = progress ? `（${printPercent(progress, 2)}）` : ''
  return foundCase(rule, 'causes', place('causes'), {
    outcome: heldIf(!shortOf(found) || isCauseGiven(indicator.causes)),
    operands: [wordsOperand(place('actual'), indicator.actual), wordsOperand(place(column), text)],
    expected: {
      zh: `偏差的原因：指标值${text}，实际${indicator.actual}${share}`,
      en: `the cause: the target is ${text}, the actual ${indicator.actual}${share}`,
    },
  })
}
