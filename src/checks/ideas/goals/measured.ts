import { type Measured, measuredLists } from '../../../facts/speech/measuredItems.js'
import type { Sentence } from '../../../law/basis.js'
import { byGoalMeasures } from '../../../law/ground.js'
import { formFields } from '../../../terms/formField.js'
import { nounOf } from '../../../terms/term.js'
import { clip } from '../../../words/problems.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { foundTogether } from '../../together.js'

export const measured: Idea = {
  kind: 'inspection',
  id: 'T44',
  says: {
    zh: '每项职责、年度任务、逐条所列的目标都有指标，职责也可以有任务',
    en: 'Every duty, every task of the year and every goal that is listed has an indicator, a duty at least a task',
  },
  basis: byGoalMeasures(
    '绩效指标是绩效目标的细化和量化，目标反映部门职责；看有无一个词相同，指标以职责分组的看有无该组，故仅作提示',
    'Indicators put goals into detail and figures, and goals reflect the duties. A word in common is looked for, or a group of its own where indicators are grouped by duties: a hint only',
  ),
  severity: 'note',
  claims: ({ facts }) => measuredLists(facts).flatMap(listClaims),
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

const labels: Readonly<Record<Measured['list'], Sentence>> = {
  duties: nounOf(formFields, 'duties'),
  tasks: nounOf(formFields, 'tasks', '年度主要任务'),
  goals: nounOf(formFields, 'goals'),
}

/**
 * Tasks and goals of which the indicators speak of nothing, or of no more than half, are worded otherwise, which proves
 * nothing: only what stands out from its list is told.
 */
function listClaims({ list, items, isSpoken, isHeaded }: Measured): readonly Claim[] {
  const looked = items.map((item) => ({ place: item, isWrong: !isSpoken(item), text: clip(item.text) }))
  const spoken = looked.filter(({ isWrong }) => !isWrong).length
  if (list !== 'duties' && 2 * spoken <= looked.length) return []
  return foundTogether(list, looked, {
    label: labels[list],
    fault: (wrong) => ({ kind: 'notMeasured', list, texts: wrong.map(({ text }) => text), isHeaded }),
  })
}
