import type { Place } from '../../facts/printedCell.js'
import { indicatorLevels } from '../../terms/indicatorLevel.js'
import { nounOf } from '../../terms/term.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import type { Indicator } from './form.js'
import { byMeasures } from './ground.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText } from './plainText.js'
import { isIndicator } from './reading.js'
import { toldTogether } from './toldTogether.js'

const kind = 'inspection'

interface Row {
  readonly indicator: Indicator
  readonly at: number
}
type Group = readonly [Row, ...Row[]]

/** What stands in a group that has an indicator, or that says there is none (无, 不适用, /). */
const isFilled = (group: Group): boolean =>
  group.some(({ indicator }) => isIndicator(indicator) || /\S/u.test(`${indicator.level3}${indicator.target}`))

/** Cost, and the kinds of it, may be left out. */
const isOptional = ([{ indicator }]: Group): boolean => /成本/u.test(indicator.level1)

const rowsOf = ({ document }: TargetContext): readonly Row[] =>
  document.indicators.map((indicator, at) => ({ indicator, at }))

const level1Groups = (context: TargetContext): readonly Group[] =>
  grouped(rowsOf(context), ({ indicator }) => plainText(indicator.level1))

const expected = {
  level1: { zh: '至少一个三级指标及其指标值', en: 'at least one indicator under it with a target' },
  level2: { zh: '三级指标及其指标值，或“不适用”', en: 'an indicator with a target, or that it does not apply' },
} as const

function groupCase(rule: Rule, group: Group, label: string, place: 'level1' | 'level2'): Case {
  const [{ at, indicator }] = group
  const words = nounOf(indicatorLevels, place)
  const row = place === 'level1' ? label : `${indicator.level1}/${label}`
  const where: Place['where'] = { path: ['indicators', at, 'level3'], table: 'indicators', row, column: 'level3' }
  return foundCase(
    rule,
    place,
    { label: { zh: `${words.zh}「${label}」`, en: `${words.en} ${label}` }, where },
    {
      outcome: isFilled(group) ? 'holds' : 'broken',
      expected: expected[place],
    },
  )
}

export const emptySubgroupRule: TargetInspection = {
  kind,
  id: 'T18',
  says: /* @__PURE__ */ says(
    '印出的二级指标之下都有指标，或写明不设',
    'Every level-2 group that is printed has an indicator, or says that it has none',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '与本部门无关的二级指标可以不设，空着看不出是不设还是漏填，故仅作提示',
    'A group that does not concern the department may be left out; left blank it may as well be forgotten: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    toldTogether(
      rule,
      'level2',
      level1Groups(context)
        .filter((group) => isFilled(group) && !isOptional(group))
        .flatMap((group) => grouped(group, ({ indicator }) => plainText(indicator.level2)))
        .map((own) => groupCase(rule, own, own[0].indicator.level2, 'level2')),
    ),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [
        { level1: '效益指标', level2: '经济效益', level3: '资金节约率', target: '≥3%' },
        { level1: '效益指标', level2: '生态效益', level3: '', target: '' },
      ],
    },
    outcome: 'broken',
  },
}
