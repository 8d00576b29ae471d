import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { watchOf } from '../../../facts/watch.js'
import { type WatchedGoal, watchedGoalsOf } from '../../../facts/watchedGoal.js'
import { isWorse, lightOf } from '../../../scoring/signals/light.js'
import { publishedSignals as signals } from '../../../scoring/signals/publishedSignals.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const goalLight: Idea = {
  kind: 'inspection',
  id: 'M7',
  says: {
    zh: '目标的信号灯取其指标信号灯中最差的',
    en: 'The light of a goal is the worst of the lights of its indicators',
  },
  basis: signals.basis,
  severity: 'note',
  claims: ({ facts }) => {
    const goals = watchedGoalsOf(facts)
    return goals.flatMap((goal) => goalClaim(goal, goals.length, facts.indicators))
  },
  example: {
    document: {
      kind: 'monitoring',
      goals: [{ label: '年度目标', expected: '全面深化改革', signal: '黄' }],
      indicators: [
        { level1: '履职', level2: '统一领导', level3: '成交笔数', target: '≤15000笔', actual: '16230笔', signal: '红' },
      ],
    },
    outcome: 'broken',
  },
}

/** With several goals nothing says which indicators are whose; an indicator without a light may be the worst. */
function goalClaim({ signal, place }: WatchedGoal, goals: number, rows: readonly IndicatorRow[]): readonly Claim[] {
  if (signal === undefined) return []
  const about = { kind: 'found', about: 'signal', place: place('signal') } as const
  const own = lightOf(signal)
  const lit = rows.flatMap((row) => {
    const text = watchOf(row).signal ?? ''
    const light = lightOf(text)
    return light ? [{ row, text, light }] : []
  })
  const worst = lit
    .map(({ light }) => light)
    .reduce((one, other) => (isWorse(other, one) ? other : one), lit[0]?.light ?? 'green')
  const mayBeWorse = own !== undefined && isWorse(own, worst) && lit.length < rows.length
  if (goals > 1 || !own || lit.length === 0 || mayBeWorse)
    return [{ ...about, outcome: 'insufficientData', reason: 'missing' }]
  const worstOf = lit.filter(({ light }) => light === worst)
  return [
    {
      ...about,
      outcome: isWorse(own, worst) || isWorse(worst, own) ? 'broken' : 'holds',
      operands: worstOf.map(({ row, text }) => wordsOperand(row.place('signal'), text)),
      fault: { kind: 'otherThanWorst', printed: signal, worst, of: worstOf.map(({ row }) => row.shown) },
    },
  ]
}
