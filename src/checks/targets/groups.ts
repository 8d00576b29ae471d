import type { Place } from '../../facts/printedCell.js'
import { indicatorLevels } from '../../terms/indicatorLevel.js'
import { nounOf } from '../../terms/term.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import type { Indicator } from './form.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText } from './plainText.js'
import { isIndicator } from './reading.js'

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

export const emptyGroupRule: TargetInspection = {
  kind,
  id: 'T17',
  says: /* @__PURE__ */ says('印出的一级指标之下都有指标', 'Every level-1 group that is printed has an indicator'),
  basis: /* @__PURE__ */ byForm('表上印有该一级指标及其空格', 'The form prints the group and room to fill it'),
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    level1Groups(context)
      .filter((group) => isFilled(group) || !isOptional(group))
      .map((group) => groupCase(rule, group, group[0].indicator.level1, 'level1')),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [{ level1: '满意度指标', level2: '服务对象满意度', level3: '', target: '' }],
    },
    outcome: 'broken',
  },
}
