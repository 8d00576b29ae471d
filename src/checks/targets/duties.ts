import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { byMeasures } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText } from './plainText.js'
import { sharedRuns, shinglesOf } from './shingles.js'
import { isFormHeading, topicsOf } from './speech.js'
import { type Item, itemOf, spokenCases } from './spoken.js'
import { toldTogether } from './toldTogether.js'

export const dutiesRule: TargetInspection = {
  kind: 'inspection',
  id: 'T44',
  says: /* @__PURE__ */ says('每项职责都有指标或任务', 'Every duty has an indicator or a task'),
  basis: /* @__PURE__ */ byMeasures(
    '部门整体支出绩效目标反映部门职责；指标以职责分组的看有无该组，否则看有无一个词相同，故仅作提示',
    'The goals of a department reflect its duties. Where indicators are grouped by duties, the group is looked for, else a word in common: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const items = dutiesOf(context)
    if (context.indicators.length === 0 || items.length === 0) return []
    return toldTogether(rule, 'duties', headedCases(context, rule, items) ?? wordCases(context, rule, items))
  },
  example: {
    document: {
      kind: 'departmentTarget',
      department: '某市公共资源交易中心',
      duties: { items: [{ number: '4', text: '负责核实评审资料，办理交易确认书。' }] },
      indicators: [{ level1: '产出指标', level2: '质量指标', level3: '办公大楼运行安全达标', target: '=100%' }],
    },
    outcome: 'broken',
  },
}

/** Duties that every list ends with, and that no indicator measures. */
const catchAll = /其他(?:工作|事项|任务)|交办/u

const dutiesOf = ({ document: { duties } }: TargetContext): readonly Item[] =>
  (duties?.items ?? []).flatMap(({ text }, at) =>
    catchAll.test(plainText(text)) ? [] : [itemOf(['duties', 'items', at, 'text'], { zh: '职责', en: 'duty' }, text)],
  )

/** Indicators grouped under the duties themselves: each duty has its group. Null where most duties head no group. */
function headedCases({ indicators }: TargetContext, rule: Rule, items: readonly Item[]): readonly Case[] | null {
  const groups = new Set(indicators.map(({ indicator }) => indicator.level2))
  const headings = [...groups].filter((label) => !isFormHeading(label)).map((label) => shinglesOf([label]))
  const headed = items.map(({ text }) => headings.some((heading) => isSame(heading, shinglesOf([text]))))
  if (2 * headed.filter(Boolean).length <= items.length) return null
  return items.map(({ place }, at) =>
    foundCase(rule, 'duties', place, {
      outcome: headed[at] ? 'holds' : 'broken',
      expected: { zh: '以该职责为题的一组指标', en: 'a group of indicators under that duty' },
    }),
  )
}

/** Do two texts have more than half of the shorter one's runs in common? */
const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  2 * sharedRuns(one, other) > Math.min(one.size, other.size)

function wordCases(context: TargetContext, rule: Rule, items: readonly Item[]): readonly Case[] {
  const { department, tasks = [] } = context.document
  const work = topicsOf(
    tasks.flatMap(({ name, content = '' }) => [name, content]),
    department,
  )
  const expected = { zh: '说到该职责的指标或任务', en: 'an indicator or a task that speaks of that duty' }
  return spokenCases(context, rule, items, new Set([...context.topics(), ...work]), expected)
}
