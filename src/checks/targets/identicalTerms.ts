import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText } from './plainText.js'
import { type Reading, readingAt } from './reading.js'

export const identicalTermsRule: TargetInspection = {
  kind: 'inspection',
  id: 'T28',
  says: /* @__PURE__ */ says(
    '半年、中长期的指标值多数与全年不同',
    'Most targets for half a year, or for the medium term, differ from those of the year',
  ),
  basis: /* @__PURE__ */ byPractice(
    '多数相同，则分期的指标值起不到分段考核的作用',
    'Where most are the same, two terms say no more than one',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => [...termCase(context, rule, 'halfYear'), ...termCase(context, rule, 'mediumTerm')],
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [
        { level1: '决策', level2: '目标设定', level3: '绩效目标合理性', target: '合理', halfYearTarget: '合理' },
        { level1: '决策', level2: '目标设定', level3: '绩效指标明确性', target: '明确', halfYearTarget: '明确' },
        { level1: '履职', level2: '法律服务', level3: '培训次数', target: '≥2次', halfYearTarget: '≥1次' },
      ],
    },
    outcome: 'broken',
  },
}

const labels = {
  halfYear: { zh: '半年指标值', en: 'targets of half a year' },
  mediumTerm: { zh: '中长期指标值', en: 'medium-term targets' },
} as const

function termCase({ indicators }: TargetContext, rule: Rule, term: keyof typeof labels): Case[] {
  const pairs = indicators.flatMap((indicator): (readonly [Reading, Reading])[] => {
    const [reading, year] = [readingAt(indicator, term), readingAt(indicator, 'annual')]
    return reading && year && plainText(reading.text) !== '' ? [[reading, year]] : []
  })
  if (pairs.length < 2) return []
  const same = pairs.filter(([reading, year]) => plainText(reading.text) === plainText(year.text)).length
  const where = { path: ['indicators'], table: 'indicators', row: term, column: term }
  return [
    foundCase(
      rule,
      'indicators',
      { label: labels[term], where },
      {
        outcome: 2 * same > pairs.length ? 'broken' : 'holds',
        expected: {
          zh: `多数不同于年度指标值；现在${pairs.length}个中有${same}个相同`,
          en: `mostly different from those of the year; now ${same} of ${pairs.length} are the same`,
        },
      },
    ),
  ]
}
