import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { byMeasures } from './ground.js'
import { everyDeclaration, type TargetInspection } from './inspection.js'
import { plainText } from './plainText.js'

/** The kinds of indicators that the form of the measures prints under two of its level-1 groups. */
const required = [
  {
    group: { zh: '产出指标', en: 'output indicators' },
    kinds: [
      { zh: '数量指标', en: 'quantity', name: /数量/u },
      { zh: '质量指标', en: 'quality', name: /质量/u },
      { zh: '时效指标', en: 'timeliness', name: /时效/u },
      { zh: '成本指标', en: 'cost', name: /成本/u },
    ],
  },
  {
    group: { zh: '效益指标', en: 'benefit indicators' },
    kinds: [
      { zh: '经济效益指标', en: 'economic benefit', name: /经济效益/u },
      { zh: '社会效益指标', en: 'social benefit', name: /社会效益/u },
      { zh: '生态效益指标', en: 'ecological benefit', name: /生态/u },
      { zh: '可持续影响指标', en: 'lasting influence', name: /可持续/u },
    ],
  },
] as const

export const requiredKindsRule: TargetInspection = {
  kind: 'inspection',
  id: 'T19',
  says: /* @__PURE__ */ says(
    '产出指标有数量、质量、时效、成本四类，效益指标有经济、社会、生态、可持续影响四类',
    'Output has indicators of quantity, quality, timeliness and cost; benefit has economic, social and ecological ones and lasting influence',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '申报表所列的二级指标；与项目无关的可以不设',
    'The level-2 groups of the declaration; those that do not concern the project may be left out',
  ),
  severity: 'note',
  applies: everyDeclaration,
  inspect: (context, rule) =>
    context.indicators.length === 0 ? [] : required.map((one) => groupCase(context, rule, one)),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [
        { level1: '效益指标', level2: '经济效益指标', level3: '提供就业岗位', target: '8个' },
        { level1: '效益指标', level2: '社会效益指标', level3: '受益人数', target: '≥80人' },
      ],
    },
    outcome: 'broken',
  },
}

function groupCase({ document }: TargetContext, rule: Rule, { group, kinds }: (typeof required)[number]): Case {
  const printed = document.indicators.map(({ level1, level2 }) => plainText(`${level1}/${level2}`))
  const missing = kinds.filter(({ name }) => !printed.some((labels) => name.test(labels)))
  const where = { path: ['indicators'], table: 'indicators', row: group.zh, column: 'level2' }
  const label = { zh: `${group.zh}的二级指标`, en: `level-2 groups of ${group.en}` }
  return foundCase(
    rule,
    'level2',
    { label, where },
    {
      outcome: missing.length === 0 ? 'holds' : 'broken',
      expected: {
        zh: `还有${missing.map(({ zh }) => zh).join('、')}`,
        en: `also ${missing.map(({ en }) => en).join(', ')}`,
      },
    },
  )
}
