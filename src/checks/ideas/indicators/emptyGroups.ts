import { groupsOf } from '../../../facts/indicatorGroups.js'
import { byForm } from '../../../law/ground.js'
import { indicatorLevels } from '../../../terms/indicatorLevel.js'
import { nounOf } from '../../../terms/term.js'
import type { Idea } from '../../idea.js'
import { foundTogether } from '../../together.js'

export const emptyGroups: Idea = {
  kind: 'inspection',
  id: 'T18',
  says: {
    zh: '印出的二级指标之下都有指标，或写明不设',
    en: 'Every level-2 group that is printed has an indicator, or says that it has none',
  },
  basis: byForm(
    '表上印有该二级指标及其空格；与本部门无关的可以不设，空着看不出是不设还是漏填，故仅作提示',
    'The form prints the group and room to fill it; one that does not concern the department may be left out, and left blank it may as well be forgotten: a hint only',
  ),
  needsAll: ['indicators'],
  severity: 'note',
  claims: ({ facts }) =>
    foundTogether(
      'level2',
      groupsOf(facts).map((group) => ({ place: group, isWrong: !group.isFilled, name: group.name })),
      {
        label: nounOf(indicatorLevels, 'level2'),
        fault: (wrong) => ({ kind: 'emptyGroups', names: wrong.map(({ name }) => name) }),
      },
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
