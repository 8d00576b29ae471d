import { says } from '../accounts/ground.js'
import { byPractice } from '../printed/ground.js'
import { byMeasures } from './ground.js'
import { everyDeclaration, everyTarget, type TargetInspection } from './inspection.js'
import { onIndicators } from './onIndicators.js'
import { plainText } from './plainText.js'
import type { ReadIndicator } from './reading.js'

const kind = 'inspection'
const word = /满意/u

const isSatisfaction = ({ indicator: { level1, level2, level3 } }: ReadIndicator): boolean =>
  [level1, level2, level3].some((label) => word.test(label))

export const satisfactionLevelRule: TargetInspection = {
  kind,
  id: 'T20',
  says: /* @__PURE__ */ says(
    '满意度列为一级指标，不列在效益指标之下',
    'Satisfaction is a level-1 group, not one under benefit',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '绩效指标分为产出指标、效益指标和满意度指标',
    'Indicators are of output, benefit and satisfaction',
  ),
  severity: 'note',
  applies: everyDeclaration,
  inspect: /* @__PURE__ */ onIndicators(({ term, indicator: { level1, level2 } }) => {
    if (term !== 'annual' || !word.test(level2)) return null
    return word.test(level1) ? 'holds' : { zh: '一级指标为满意度指标', en: 'satisfaction as its level-1 group' }
  }),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '效益指标', level2: '服务对象满意度指标', level3: '办事群众满意度', target: '≥95%' }],
    },
    outcome: 'broken',
  },
}

/** Those who work there, as names of indicators call them. */
const ownStaff = /工作人员|职工|员工|干部/u

export const ownStaffRule: TargetInspection = {
  kind,
  id: 'T43',
  says: /* @__PURE__ */ says(
    '满意度也问服务对象，不只问本单位工作人员',
    'Satisfaction is also that of those served, not only of the unit’s own staff',
  ),
  basis: /* @__PURE__ */ byPractice(
    '服务对象或项目受益人的满意度',
    'The satisfaction of those served or of those who benefit',
  ),
  severity: 'note',
  applies: everyTarget,
  inspect: /* @__PURE__ */ onIndicators(({ term, name }, { indicators }, indicator) => {
    if (term !== 'annual' || !isSatisfaction(indicator)) return null
    if (!ownStaff.test(plainText(name))) return 'holds'
    const others = indicators.filter((other) => isSatisfaction(other) && !ownStaff.test(plainText(other.name)))
    return others.length > 0 ? 'holds' : { zh: '还有服务对象满意度', en: 'also the satisfaction of those served' }
  }),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '满意度指标', level2: '满意度指标', level3: '全体工作人员满意度', target: '95%以上' }],
    },
    outcome: 'broken',
  },
}
