import { columnName } from '../../../facts/columnNames.js'
import { targetsOfTerms } from '../../../facts/longerTerm.js'
import { byPractice } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'

export const mediumTermAsksMore: Idea = {
  kind: 'inspection',
  id: 'T25',
  says: {
    zh: '比率等不累计的，年度指标值不高于中长期指标值；越低越好的不低于它',
    en: 'Of rates and whatever does not add up, the year asks no more than the medium term; where less is better, no less',
  },
  basis: byPractice('中长期的要求不低于本年度', 'The medium term asks no less than the year'),
  severity: 'warning',
  claims: ({ facts }) =>
    targetsOfTerms(facts)
      .filter(({ addsUp }) => !addsUp)
      .map(({ shorter, longer, relation, exact }) => ({
        kind: 'sum',
        about: 'mediumTerm',
        whole: shorter,
        parts: [longer],
        relation,
        exact,
        fault: {
          kind: 'yearAsksMore',
          longer: columnName(longer.where.column ?? ''),
          isLimit: relation === 'atLeast',
        },
      })),
  example: {
    document: {
      kind: 'specialFundTarget',
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '覆盖率',
          target: '2021年覆盖率达到80%',
          mediumTermTarget: '2023年覆盖率达到85%',
        },
      ],
    },
    outcome: 'holds',
  },
}
