import { Decimal } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { IndicatorRow } from '../../facts/indicatorRow.js'
import { cellOperand, hasFigure, type Place, wordsOperand } from '../../facts/printedCell.js'
import { type AllowedLight, allowedLights } from '../../scoring/indicatorLights.js'
import { lightsBasis as basis, executionLight, lightName, lightOf } from '../../scoring/lights.js'
import type { Operand } from '../../verdicts/finding.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { monitoringForms as applies } from './applies.js'
import type { MonitoringInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { type FundRow, fundRows, indicatorPlace } from './monitoredRows.js'
import { heldIf } from './outcomes.js'

export const signalRule: MonitoringInspection = {
  kind: 'inspection',
  id: 'M6',
  says: /* @__PURE__ */ says('信号灯与“双监控”的进度分档一致', 'A light is the one that the bands of progress give'),
  basis,
  severity: 'note',
  applies,
  inspect: ({ document }, rule) => {
    const { month } = document.period
    const funds = fundRows(document).flatMap((row) =>
      row.row.signal ? [fundCase(rule, row, row.row.signal, month)] : [],
    )
    const indicators = document.indicators.flatMap((indicator, at) => {
      const { signal, target, actual } = indicator
      const place = (column: string) => indicatorPlace(indicator, at, column)
      const operands = [wordsOperand(place('target'), target), wordsOperand(place('actual'), actual)]
      return signal
        ? [signalCase(rule, place('signal'), signal, allowedLights(new IndicatorRow(indicator, at), month), operands)]
        : []
    })
    return [...funds, ...indicators]
  },
  example: {
    document: {
      period: { month: 6 },
      indicators: [
        { level1: '履职', level2: '提供服务', level3: '受理数', target: '≥800宗', actual: '268宗', signal: '绿' },
      ],
    },
    outcome: 'broken',
  },
}

/** Outturn ÷ budget against the months gone by. */
function fundCase(rule: Rule, { at, name, row, money, budget }: FundRow, signal: string, month: number): Case {
  const { outturn } = money
  const known = hasFigure(outturn) && hasFigure(budget) && !budget.figure.value.isZero()
  const progress = known ? outturn.figure.value.div(budget.figure.value).div(new Decimal(month).div(12)) : null
  const allowed = progress ? [{ light: executionLight(progress), progress }] : []
  const operands = [outturn, budget].map((cell) => cellOperand(cell))
  return signalCase(rule, formPlace(['funding', at, 'signal'], name, row.label), signal, allowed, operands)
}

function signalCase(
  rule: Rule,
  place: Place,
  signal: string,
  allowed: readonly AllowedLight[],
  operands: readonly Operand[],
): Case {
  const printed = lightOf(signal)
  if (!printed || allowed.length === 0)
    return foundCase(rule, 'signal', place, { outcome: 'insufficientData', reason: 'unreadable' })
  const names = allowed.map(({ light, progress }) => ({
    zh: `${lightName(light)}${progress ? `（进度${printPercent(progress, 2)}）` : ''}`,
    en: `${light}${progress ? ` (progress ${printPercent(progress, 2)})` : ''}`,
  }))
  return foundCase(rule, 'signal', place, {
    outcome: heldIf(allowed.some(({ light }) => light === printed)),
    operands,
    expected: {
      zh: `${[...new Set(names.map(({ zh }) => zh))].join('或')}，列为“${signal}”`,
      en: `${[...new Set(names.map(({ en }) => en))].join(' or ')}; it is “${signal}”`,
    },
  })
}
