import { wordsOperand } from '../../facts/printedCell.js'
import { wordsOf } from '../../facts/reasonGiven.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import type { Operand } from '../../verdicts/finding.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import type { ScoredRow } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'

/** The labels that make the name of a row, its own first. */
const namesOf = ({ place, indicator }: ScoredRow): readonly Operand[] =>
  (['level3', 'level2', 'level1'] as const).map((column) => wordsOperand(place(column), indicator[column]))

export const repeatedIndicatorRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E27',
  says: /* @__PURE__ */ says('同一指标只列一次', 'An indicator stands once'),
  basis: /* @__PURE__ */ byForm('每个三级指标占一行', 'Each level-3 indicator has one row'),
  severity: 'warning',
  applies,
  inspect: ({ rows }, rule) => {
    const first = new Map<string, ScoredRow>()
    return rows
      .filter(({ indicator }) => wordsOf(indicator.level3) !== '')
      .map((row) => {
        const before = first.get(row.name)
        if (!before) first.set(row.name, row)
        return foundCase(rule, 'level3', row.place('level3'), {
          outcome: before ? 'broken' : 'holds',
          operands: before ? [...namesOf(before), ...namesOf(row).slice(1)] : [],
          expected: {
            zh: '同一组内名称不重复；确为不同指标的，名称应能区分',
            en: 'a name that no other row of the group has; different indicators need different names',
          },
        })
      })
  },
  example: {
    document: {
      indicators: [
        { level1: '效益指标', level2: '履职效果', level3: '绩效目标完成率', target: '100%', actual: '100%' },
        { level1: '效益指标', level2: '履职效果', level3: '绩效目标完成率', target: '100%', actual: '100%' },
      ],
    },
    outcome: 'broken',
  },
}
