import { markedQuantities } from '../../../facts/markedQuantities.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'

export const sameQuantity: Idea = {
  kind: 'inspection',
  id: 'T24',
  says: {
    zh: '同一事项的数在目标和各指标中一致',
    en: 'The figure of one thing is the same in the goals and in the indicators',
  },
  basis: byArithmetic('同一数列示多次', 'One figure stands in more than one place'),
  severity: 'error',
  claims: ({ facts }) =>
    markedQuantities(facts).map(({ about, target, elsewhere, exact }) => ({
      kind: 'sum',
      about,
      whole: target,
      parts: [elsewhere],
      exact,
      fault: { kind: 'saidOtherwise', elsewhere: elsewhere.label },
    })),
  example: {
    document: {
      kind: 'departmentTarget',
      indicators: [
        {
          level1: '效益指标',
          level2: '经济效益指标',
          level3: '非税收入',
          target: '全年非税收入预计4800万元',
          subject: 'nonTaxRevenue',
        },
      ],
      statements: [{ kind: 'amount', subject: 'nonTaxRevenue', scope: 'all', figures: { budget: '4000万元' } }],
    },
    outcome: 'broken',
  },
}
