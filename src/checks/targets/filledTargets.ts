import { type TargetProblem, targetProblems } from '../../targets/problems.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { nounOf } from '../../terms/term.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { nameOperand, type Reading } from './reading.js'

/** What stands in a cell that was not filled in, or filled in wrongly; anything else is only hard to read. */
const unfilled: ReadonlySet<TargetProblem> = /* @__PURE__ */ new Set<TargetProblem>([
  'placeholder',
  'operatorWithoutNumber',
  'unitWithoutNumber',
  'conflictingOperators',
  'malformedNumber',
  'joinedNumbers',
  'reversedRange',
  'impossibleDate',
])

export const filledTargetsRule: TargetInspection = {
  kind: 'inspection',
  id: 'T21',
  says: /* @__PURE__ */ says(
    '每个指标都有指标值，且不是空白或占位符',
    'Every indicator has a target, which is neither blank nor a placeholder',
  ),
  basis: /* @__PURE__ */ byForm('指标值（包含数字及文字描述）', 'The column of target values, in figures or words'),
  severity: 'warning',
  applies,
  inspect: ({ indicators }, rule) =>
    indicators.flatMap(({ readings }) => readings.flatMap((reading) => filledCase(rule, reading))),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训人数', target: '≥**人' }],
    },
    outcome: 'broken',
  },
}

/** Only the year's target must be there: another term may have none. */
function filledCase(rule: Rule, reading: Reading): Case[] {
  const { target, term } = reading
  const kind = reading.where.column as string
  const operands = [nameOperand(reading)]
  if (target.kind === 'blank') {
    const { zh, en } = nounOf(indicatorColumns, 'target')
    const expected = { zh, en: `a ${en}` }
    return term === 'annual' ? [foundCase(rule, kind, reading, { outcome: 'broken', operands, expected })] : []
  }
  if (target.kind !== 'unreadable') return [foundCase(rule, kind, reading, { outcome: 'holds', operands })]
  const { zh, en } = targetProblems[target.reason]
  const expected = { zh: `能够识读的指标值；现在${zh}`, en: `a target that can be read; now ${en}` }
  return [
    unfilled.has(target.reason) && !isProportion(reading)
      ? foundCase(rule, kind, reading, { outcome: 'broken', operands, expected })
      : foundCase(rule, kind, reading, { outcome: 'insufficientData', reason: 'unreadable', operands }),
  ]
}

/** A proportion (1:10) or a number with gaps between its digits is there, though it is no single figure. */
const isProportion = ({ text }: Reading): boolean => /\d\s*[:：∶]\s*\d|\d\s+\d{3}(?!\d)/u.test(text)
