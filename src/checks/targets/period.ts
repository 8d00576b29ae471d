import { projectFields } from '../../terms/formField.js'
import { nounOf } from '../../terms/term.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText, yearsIn } from './plainText.js'

const kind = 'inspection'

export const periodRule: TargetInspection = {
  kind,
  id: 'T50',
  says: /* @__PURE__ */ says(
    '中长期目标的年份在项目起止年限之内',
    'The years of the medium-term goals lie within the project’s term',
  ),
  basis: /* @__PURE__ */ byPractice(
    '项目结束之后、开始之前没有目标',
    'A project has no goals before it begins or after it ends',
  ),
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) => {
    const term = yearsIn(document.project?.term ?? '')
    return document.goals.flatMap(({ horizon, period = '', label = '' }, at) => {
      const years = yearsIn(period)
      if (horizon !== 'mediumTerm' || years.length === 0 || term.length === 0) return []
      const within = isWithin(years, term) || isOpen(document.project?.term ?? '')
      const where = { path: ['goals', at, 'period'], table: 'goals', row: `${horizon}/${label}`, column: 'period' }
      const words = { zh: `中长期目标的年份“${period}”`, en: `years of the medium-term goals “${period}”` }
      return [
        foundCase(
          rule,
          'period',
          { label: words, where },
          {
            outcome: within ? 'holds' : 'broken',
            operands: [
              {
                label: nounOf(projectFields, 'term'),
                where: { path: ['project', 'term'], row: 'project', column: 'term' },
                value: null,
                text: document.project?.term as string,
              },
            ],
            expected: { zh: `${term[0]}年至${term.at(-1)}年之内`, en: `within ${term[0]} to ${term.at(-1)}` },
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

function isWithin(years: readonly string[], term: readonly string[]): boolean {
  const [first, last] = [years[0] as string, years.at(-1) as string]
  return first >= (term[0] as string) && last <= (term.at(-1) as string)
}

/** A term that names no end: 2021年起, 长期. */
const isOpen = (term: string): boolean => /起(?!止)|长期|以来|至今|经常|延续/u.test(plainText(term))
