import { says } from '../accounts/ground.js'
import { byGuidelines } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { onIndicators, type Seen } from './onIndicators.js'
import { plainText } from './plainText.js'
import type { Reading } from './reading.js'

const isEconomicCost = ({ indicator: { level1, level2, subject } }: Reading): boolean => {
  const groups = plainText(`${level1}${level2}`)
  return (/成本/u.test(groups) && !/社会成本|生态/u.test(groups)) || subject === 'expenditure'
}

function look(reading: Reading): Seen {
  const { target } = reading
  if (!isEconomicCost(reading)) return null
  if (target.kind === 'quality') return { zh: '金额及“≤”或“=”', en: 'an amount with “≤” or “=”' }
  if (target.kind !== 'quantity') return null
  if (target.comparator !== 'unstated') return 'holds'
  return { zh: '“≤”或“=”，以明是上限还是应支数', en: '“≤” or “=”: whether it is a limit or what is to be spent' }
}

export const costTargetRule: TargetInspection = {
  kind: 'inspection',
  id: 'T16',
  says: /* @__PURE__ */ says(
    '成本指标值有金额和计算符号',
    'A cost target has an amount and says how it is to be compared',
  ),
  basis: /* @__PURE__ */ byGuidelines(
    '指标值由计算符号、数值和计量单位组成',
    'A target value is an operator, a figure and a unit',
  ),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(look),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '成本指标', level3: '成本控制', target: '64万元/年' }],
    },
    outcome: 'broken',
  },
}
