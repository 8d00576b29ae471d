import { wordsOperand } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import type { Comparator } from '../../targets/comparators.js'
import { plainGlyphs } from '../../targets/glyphs.js'
import { measureOf } from '../../targets/measure.js'
import type { QuantityTarget } from '../../targets/target.js'
import { knownName } from '../../terms/names/knownName.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { ScoredRow } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'

const asked: Readonly<Record<Comparator, 'higher' | 'lower' | null>> = {
  '>=': 'higher',
  '>': 'higher',
  '<=': 'lower',
  '<': 'lower',
  '=': null,
  unstated: null,
}

/** Is this a limit on a number of things done, where the form counts what is to be produced? */
const limitsOutput = (target: QuantityTarget, { indicator: { level2, level3 } }: ScoredRow): boolean =>
  asked[target.comparator] === 'lower' &&
  level2.includes('数量') &&
  !level3.includes('控制') &&
  knownName(level3).way === null &&
  target.unit !== null &&
  measureOf(plainGlyphs(target.unit)).dimension.startsWith('count:')

/** A change by a negative verb (下降5%) is no amount of the thing named. */
function isInverted(target: QuantityTarget, row: ScoredRow): boolean {
  const named = knownName(row.indicator.level3).way
  const printed = asked[target.comparator]
  if (target.change !== undefined || printed === null) return false
  return (named !== null && named !== printed) || limitsOutput(target, row)
}

export const invertedDirectionRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E31',
  says: /* @__PURE__ */ says(
    '比较符号的方向与指标名称相符',
    'The operator of a target points the way that the name of its indicator does',
  ),
  basis: /* @__PURE__ */ byPractice(
    '越高越好的指标用“≥”，越低越好的用“≤”',
    'What is better higher is asked for with “≥”, what is better lower with “≤”',
  ),
  severity: 'note',
  applies,
  inspect: ({ rows }, rule) =>
    rows.flatMap((row) => {
      const { target, indicator, place } = row
      if (target.kind !== 'quantity') return []
      const isLower = asked[target.comparator] === 'lower'
      return [
        foundCase(rule, 'target', place('target'), {
          outcome: isInverted(target, row) ? 'broken' : 'holds',
          operands: [wordsOperand(place('level3'), indicator.level3), wordsOperand(place('target'), indicator.target)],
          expected: {
            zh: `“${isLower ? '≥' : '≤'}”（所印为${indicator.target}），或更明确的指标名称`,
            en: `“${isLower ? '≥' : '≤'}” instead of ${indicator.target}, or a clearer name`,
          },
        }),
      ]
    }),
  example: {
    document: {
      indicators: [
        { level1: '满意度指标', level2: '服务对象满意度', level3: '群众满意度', target: '≤90%', actual: '95%' },
      ],
    },
    outcome: 'broken',
  },
}
