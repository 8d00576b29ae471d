import { hundred } from '../../exact/decimal.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import type { Target } from '../../targets/target.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { isPartOfWhole } from '../printed/partOfWhole.js'
import { wordsOperand } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import type { ScoredRow } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'

const columns = ['actual', 'target'] as const

/** Is this more than the whole? A limit on a rate, and a change of one, are not held against it. */
const isBeyond = (value: Target): boolean =>
  value.kind === 'quantity' &&
  value.unit === '%' &&
  value.change === undefined &&
  value.comparator !== '<=' &&
  value.comparator !== '<' &&
  value.value.gt(hundred)

function rowCases(rule: Rule, row: ScoredRow): Case[] {
  const { indicator, place } = row
  if (!isPartOfWhole(indicator.level3)) return []
  return columns.flatMap((column) =>
    row[column].kind === 'quantity'
      ? [
          foundCase(rule, column, place(column), {
            outcome: isBeyond(row[column]) ? 'broken' : 'holds',
            operands: [wordsOperand(place(column), indicator[column])],
            expected: {
              zh: `不超过100%（所列为${indicator[column]}）`,
              en: `at most 100 %, not ${indicator[column]}`,
            },
          }),
        ]
      : [],
  )
}

export const naturalMaximumRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E38',
  says: /* @__PURE__ */ says(
    '部分占整体的比率（满意度、合格率、覆盖率等）不超过100%',
    'A rate of a part of its whole (satisfaction, passes, coverage) is at most 100 %',
  ),
  basis: /* @__PURE__ */ byArithmetic('部分不大于整体', 'A part does not exceed its whole'),
  severity: 'error',
  applies,
  inspect: ({ rows }, rule) => rows.flatMap((row) => rowCases(rule, row)),
  example: {
    document: {
      indicators: [
        { level1: '满意度指标', level2: '服务对象满意度', level3: '群众满意度', target: '≥90%', actual: '103%' },
      ],
    },
    outcome: 'broken',
  },
}
