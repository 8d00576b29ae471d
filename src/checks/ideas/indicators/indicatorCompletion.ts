import { hundred } from '../../../exact/decimal.js'
import { assessRow, reasonOf } from '../../../facts/assessedRow.js'
import { completionReadings, isOneOf } from '../../../facts/completionReadings.js'
import type { IndicatorRow, PrintedValue, TargetColumn } from '../../../facts/indicatorRow.js'
import { bareRateCell, hasFigure, type PrintedCell, wordsOperand } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Judgement } from '../../../verdicts/judgement.js'
import { judgeRate } from '../../../verdicts/judgeRate.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const indicatorCompletion: Idea = {
  kind: 'inspection',
  id: 'M2',
  says: {
    zh: '指标完成率等于实际完成值除以全年或期间指标值',
    en: 'The completion of an indicator is its actual over its target, of the year or of the period',
  },
  basis: byForm('完成率一栏前列指标值和完成值', 'Target and actual stand before the rate'),
  severity: 'error',
  claims: ({ facts }) => facts.indicators.flatMap(completionClaim),
  example: {
    document: {
      kind: 'monitoring',
      indicators: [
        { level1: '产出', level2: '数量', level3: '培训次数', target: '≥4次', actual: '2次', completionRate: '60%' },
      ],
    },
    outcome: 'broken',
  },
}

/** Against whichever target, and by whichever reading, gives the rate. */
function completionClaim(row: IndicatorRow): readonly Claim[] {
  const [stated, actual, target] = [statedRate(row), row.actual, row.target]
  if (stated.figure === 'missing' || !actual || !target) return []
  const judged = (['target', 'periodTarget'] as const).flatMap((column) => judgementsOf(row, column, stated))
  const best = judged.find(({ judgement }) => judgement.outcome !== 'broken') ?? judged[0]
  const about = { about: 'completion', place: stated } as const
  if (!best) {
    const reason = hasFigure(stated) ? reasonOf(assessRow(row, 'target')) : 'blank'
    return [{ ...about, kind: 'found', outcome: 'insufficientData', reason }]
  }
  return [
    {
      ...about,
      kind: 'judged',
      stated: hasFigure(stated) ? stated.figure.value : null,
      counting: stated.counting,
      operands: [actual, best.goal].map((value) => wordsOperand(value, value.text)),
      judgement: best.judgement,
      isReading: repeatsActual(row, stated),
    },
  ]
}

/** Without its sign, 1.2 is what fits: a share of one, or a percentage. */
const statedRate = (row: IndicatorRow): PrintedCell =>
  bareRateCell(row.place('completionRate'), row.text('completionRate'), (rate) =>
    isOneOf(rate, [...completionReadings(row, 'target'), ...completionReadings(row, 'periodTarget')]),
  )

interface Judged {
  readonly goal: PrintedValue
  readonly judgement: Judgement
}

function judgementsOf(row: IndicatorRow, column: TargetColumn, stated: PrintedCell): readonly Judged[] {
  const goal = row.value(column)
  if (!goal || !hasFigure(stated)) return []
  return completionReadings(row, column).map(({ value, range }) => ({
    goal,
    judgement: judgeRate(stated.figure, value, () => range),
  }))
}

/** 97% reached, and 97% in the column of completion: what was reached again, of which the form may mean it. */
function repeatsActual({ actual }: IndicatorRow, { figure }: PrintedCell): boolean {
  if (typeof figure === 'string' || actual?.read.kind !== 'quantity') return false
  const { unit, value } = actual.read
  return unit === '%' && value.eq(figure.value.times(hundred))
}
