import type { Monitoring } from '../../documents/monitoring.js'
import { type Place, wordsOperand } from '../../facts/printedCell.js'
import { lightsBasis as basis, isWorse, type Light, lightName, lightOf } from '../../scoring/lights.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { monitoringForms as applies } from './applies.js'
import type { MonitoringInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { indicatorPlace } from './monitoredRows.js'
import { heldIf } from './outcomes.js'

export const goalSignalRule: MonitoringInspection = {
  kind: 'inspection',
  id: 'M7',
  says: /* @__PURE__ */ says(
    '目标的信号灯取其指标信号灯中最差的',
    'The light of a goal is the worst of the lights of its indicators',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    document.goals.flatMap(({ signal, label }, at) =>
      signal ? [goalCase(document, rule, signal, placeOf(label, at))] : [],
    ),
  example: {
    document: {
      goals: [{ label: '年度目标', expected: '全面深化改革', signal: '黄' }],
      indicators: [
        { level1: '履职', level2: '统一领导', level3: '成交笔数', target: '≤15000笔', actual: '16230笔', signal: '红' },
      ],
    },
    outcome: 'broken',
  },
}

function placeOf(label: string | undefined, at: number): Place {
  const place = formPlace(['goals', at, 'signal'], label ?? 'goals')
  return label === undefined ? { ...place, label: { zh: '目标信号灯', en: 'light of the goal' } } : place
}

/** With several goals nothing says which indicators are whose; an indicator without a light may be the worst. */
function goalCase({ goals, indicators }: Monitoring, rule: Rule, signal: string, place: Place): Case {
  const printed = indicators.map(({ signal = '' }) => lightOf(signal))
  const known = printed.filter((light) => light !== undefined)
  const own = lightOf(signal)
  if (goals.length > 1 || !own || known.length === 0)
    return foundCase(rule, 'signal', place, { outcome: 'insufficientData', reason: 'missing' })
  const worst = known.reduce((one, other) => (isWorse(other, one) ? other : one))
  if (isWorse(own, worst) && known.length < printed.length)
    return foundCase(rule, 'signal', place, { outcome: 'insufficientData', reason: 'missing' })
  const operands = indicators.flatMap((indicator, at) =>
    printed[at] === worst ? [wordsOperand(indicatorPlace(indicator, at, 'signal'), indicator.signal as string)] : [],
  )
  return foundCase(rule, 'signal', place, {
    outcome: heldIf(!isWorse(own, worst) && !isWorse(worst, own)),
    operands,
    expected: told(worst, signal, operands.map(({ label }) => label.zh).join('、')),
  })
}

const told = (worst: Light, signal: string, of: string) => ({
  zh: `${lightName(worst)}（${of}），列为“${signal}”`,
  en: `${worst} (${of}); it is “${signal}”`,
})
