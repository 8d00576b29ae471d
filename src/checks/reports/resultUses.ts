import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { writtenReports as applies } from './applies.js'
import type { ReportInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { heldIf } from './outcomes.js'

const results = /结果|评价|自评/u

/** What a heading promises: that results are used, that they are made public. */
const promises = [
  {
    key: 'use',
    words: /[应运]用/u,
    keeps: (purpose: string) => purpose !== 'publication',
    expected: {
      zh: '结果用于何处：预算安排、考核或改进管理',
      en: 'what the results are used for: budgets, people, management',
    },
  },
  {
    key: 'publication',
    words: /公开/u,
    keeps: (purpose: string) => purpose === 'publication',
    expected: { zh: '结果在何处、如何公开', en: 'where and how the results are made public' },
  },
] as const

/** Only where a heading promises it. A report that keeps no list of uses leaves it undecided. */
export const resultUsesRule: ReportInspection = {
  kind: 'inspection',
  id: 'R36',
  says: /* @__PURE__ */ says(
    '标题称结果应用、公开的，写明用于何处、如何公开',
    'Under a heading on the use and publication of results both are told',
  ),
  basis: /* @__PURE__ */ byForm('标题列有结果应用、公开', 'A heading names the use and publication of results'),
  severity: 'note',
  applies,
  inspect: ({ document: { outline = [], uses } }, rule) =>
    promises.flatMap(({ key, words, keeps, expected }) => {
      const at = outline.findIndex((heading) => results.test(heading) && words.test(heading))
      if (at < 0) return []
      const place = formPlace(['outline', at], 'uses', outline[at])
      if (!uses) return [foundCase(rule, key, place, { outcome: 'insufficientData', reason: 'missing' })]
      return [foundCase(rule, key, place, { outcome: heldIf(uses.some(({ purpose }) => keeps(purpose))), expected })]
    }),
  example: {
    document: {
      outline: ['九、绩效自评结果拟应用和公开情况'],
      uses: [{ purpose: 'budget', text: '作为下年度预算安排的依据' }],
    },
    outcome: 'broken',
  },
}
