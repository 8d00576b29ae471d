import { goalsOf, periodPlace } from '../../../facts/goalLine.js'
import { projectTermOf } from '../../../facts/years.js'
import { byForm } from '../../../law/ground.js'
import { yearsIn } from '../../../targets/yearsIn.js'
import type { Idea } from '../../idea.js'

export const goalYears: Idea = {
  kind: 'inspection',
  id: 'T50',
  says: {
    zh: '中长期目标的年份在项目起止年限之内',
    en: 'The years of the medium-term goals lie within the project’s term',
  },
  basis: byForm('项目起止年限和中长期目标的年份印在同一表上', 'One form prints both'),
  severity: 'warning',
  claims: ({ facts }) => {
    const term = projectTermOf(facts)
    if (!term) return []
    return goalsOf(facts).flatMap((goal) => {
      const years = yearsIn(goal.period)
      const [first, last] = [years[0], years.at(-1)]
      if (goal.horizon !== 'mediumTerm' || first === undefined || last === undefined) return []
      const isWithin = (first >= term.first && last <= term.last) || term.isOpen
      return [
        {
          kind: 'found',
          about: 'period',
          place: periodPlace(goal),
          outcome: isWithin ? 'holds' : 'broken',
          operands: [term.operand],
          fault: { kind: 'outsideProject', term: term.text },
        },
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
