import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { yearsIn } from './plainText.js'

const kind = 'inspection'

export const periodRule: TargetInspection = {
  kind,
  id: 'T50',
  says: /* @__PURE__ */ says(
    '中长期目标的年份与项目起止年限一致',
    'The years of the medium-term goals are those of the project’s term',
  ),
  basis: /* @__PURE__ */ byPractice('同一项目的起止年份', 'The first and the last year of one project'),
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) => {
    const term = yearsIn(document.project?.term ?? '')
    return document.goals.flatMap(({ horizon, period = '', label = '' }, at) => {
      const years = yearsIn(period)
      if (horizon !== 'mediumTerm' || years.length === 0 || term.length === 0) return []
      const same = years[0] === term[0] && years.at(-1) === term.at(-1)
      const where = { path: ['goals', at, 'period'], table: 'goals', row: `${horizon}/${label}`, column: 'period' }
      const words = { zh: `中长期目标的年份“${period}”`, en: `years of the medium-term goals “${period}”` }
      return [
        foundCase(
          rule,
          'period',
          { label: words, where },
          {
            outcome: same ? 'holds' : 'broken',
            operands: [
              {
                label: { zh: '项目起止年限', en: 'term of the project' },
                where: { path: ['project', 'term'], row: 'project', column: 'term' },
                value: null,
                text: document.project?.term as string,
              },
            ],
            expected: { zh: `${term[0]}年至${term.at(-1)}年`, en: `${term[0]} to ${term.at(-1)}` },
          },
        ),
      ]
    })
  },
  example: {
    document: {
      kind: 'specialFundTarget',
      project: { name: '平台项目', term: '2020年9月-2023年9月' },
      goals: [{ horizon: 'mediumTerm', period: '2020年-2023年', expected: '按标准规范建设平台。' }],
    },
    outcome: 'holds',
  },
}
