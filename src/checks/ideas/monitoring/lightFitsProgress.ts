import { printPercent } from '../../../exact/print.js'
import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { cellOperand, type Place, wordsOperand } from '../../../facts/printedCell.js'
import { moneyProgress } from '../../../facts/progress.js'
import { budgetOf, monthOf, watchedPlace, watchOf } from '../../../facts/watch.js'
import { type AllowedLight, allowedLights } from '../../../scoring/signals/allowedLights.js'
import { lightOf } from '../../../scoring/signals/light.js'
import { publishedSignals as signals } from '../../../scoring/signals/publishedSignals.js'
import { executionLight } from '../../../scoring/signals/signalRule.js'
import type { Operand } from '../../../verdicts/finding.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const lightFitsProgress: Idea = {
  kind: 'inspection',
  id: 'M6',
  says: { zh: '信号灯与“双监控”的进度分档一致', en: 'A light is the one that the bands of progress give' },
  basis: signals.basis,
  severity: 'note',
  claims: ({ facts }) => {
    const month = monthOf(facts)
    if (month === null) return []
    return [
      ...facts.funding.flatMap((row) => moneyClaim(row, month)),
      ...facts.indicators.flatMap((row) => indicatorClaim(row, month)),
    ]
  },
  example: {
    document: {
      kind: 'monitoring',
      period: { month: 6 },
      indicators: [
        { level1: '履职', level2: '提供服务', level3: '受理数', target: '≥800宗', actual: '268宗', signal: '绿' },
      ],
    },
    outcome: 'broken',
  },
}

/** Outturn ÷ budget against the months gone by. */
function moneyClaim(row: MoneyRow, month: number): readonly Claim[] {
  const [outturn, budget, { signal }] = [row.money('outturn'), budgetOf(row), watchOf(row)]
  if (signal === undefined) return []
  const progress = moneyProgress(outturn, budget, month)
  const allowed = progress ? [{ light: executionLight(progress, signals), progress }] : []
  const operands = [outturn, budget].map((cell) => cellOperand(cell))
  return [lightClaim(watchedPlace(row, 'signal'), signal, allowed, operands)]
}

function indicatorClaim(row: IndicatorRow, month: number): readonly Claim[] {
  const { signal } = watchOf(row)
  if (signal === undefined) return []
  const allowed = allowedLights(row, month, signals)
  const operands = [row.target, row.actual].flatMap((value) => (value ? [wordsOperand(value, value.text)] : []))
  return [lightClaim(row.place('signal'), signal, allowed, operands)]
}

function lightClaim(
  place: Place,
  signal: string,
  allowed: readonly AllowedLight[],
  operands: readonly Operand[],
): Claim {
  const printed = lightOf(signal)
  const about = { kind: 'found', about: 'signal', place } as const
  if (!printed || allowed.length === 0) return { ...about, outcome: 'insufficientData', reason: 'unreadable' }
  return {
    ...about,
    outcome: allowed.some(({ light }) => light === printed) ? 'holds' : 'broken',
    operands,
    fault: {
      kind: 'otherLight',
      printed: signal,
      allowed: allowed.map(({ light, progress }) => ({ light, progress: progress && printPercent(progress, 2) })),
    },
  }
}
