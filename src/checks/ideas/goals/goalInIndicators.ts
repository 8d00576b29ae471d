import { goalFigures } from '../../../facts/goalFigures.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'

export const goalInIndicators: Idea = {
  kind: 'inspection',
  id: 'T71',
  says: {
    zh: '总体目标所写的数与同一事项的指标值一致',
    en: 'The figures of the goals are those of the indicators of the same things',
  },
  basis: byArithmetic(
    '指标是目标的细化和量化；按名称、单位认为同一事项，故作核实',
    'Indicators put goals into figures; that both speak of one thing is read from names and units, so it is to be looked into',
  ),
  severity: 'warning',
  claims: ({ facts }) =>
    goalFigures(facts).map(({ target, goal, exact }) => ({
      kind: 'sum',
      about: 'goal',
      whole: target,
      parts: [goal],
      exact,
      fault: { kind: 'saidOtherwise', elsewhere: goal.label },
    })),
  example: {
    document: {
      kind: 'projectTarget',
      goals: [{ horizon: 'annual', expected: '完成市财政局非税收入征收计划4000万元。' }],
      indicators: [
        {
          level1: '效益指标',
          level2: '经济效益指标',
          level3: '完成全年非税收入征收计划',
          target: '≥4800万元',
        },
      ],
    },
    outcome: 'broken',
  },
}
