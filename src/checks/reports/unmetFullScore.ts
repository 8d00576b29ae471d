import { assess } from '../../targets/assess.js'
import type { AssessOptions } from '../../targets/assessment.js'
import { directionOf } from '../../targets/direction.js'
import { parseTarget } from '../../targets/parseTarget.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { hasFigure, wordsOperand } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { type FullyScored, fullyScored } from './fullyScored.js'
import { heldIf, reasonOf } from './outcomes.js'
import { headingsOf } from './sections.js'

const kind = 'inspection'

export const unmetFullScoreRule: EvaluationInspection = {
  kind,
  id: 'R9',
  says: /* @__PURE__ */ says(
    '未达到指标值的指标不得满分',
    'An indicator whose target is not met does not score in full',
  ),
  basis: /* @__PURE__ */ byArithmetic('满分即完成指标值', 'Full marks say that the target was met'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    fullyScored(document)
      .filter((indicator) => bareOptions(indicator) === null)
      .map((indicator) => metCase(rule, indicator, document.year)),
  example: {
    document: {
      indicators: [
        { level1: '效益指标', level3: '各交易主体满意度', target: '≥95%', actual: '93%', points: '10', score: '10' },
      ],
    },
    outcome: 'broken',
  },
}

export const bareFullScoreRule: EvaluationInspection = {
  kind,
  id: 'R35',
  says: /* @__PURE__ */ says(
    '未印比较符号的数值指标，未达到的不得满分',
    'An indicator with a bare figure as its target does not score in full where that is not reached',
  ),
  basis: /* @__PURE__ */ byPractice(
    '未印比较符号的数值按应达到理解',
    'A figure without an operator is read as one to be reached',
  ),
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) =>
    fullyScored(document).flatMap((indicator) => {
      const options = bareOptions(indicator)
      return options ? [metCase(rule, indicator, document.year, options)] : []
    }),
  example: {
    document: {
      indicators: [{ level1: '过程', level3: '预算执行率', target: '100%', actual: '80%', points: '5', score: '5' }],
    },
    outcome: 'broken',
  },
}

/** How a bare figure is read; null where the target is none, or may be a limit. A time may be either. */
function bareOptions({ one: { level1, level2 = '', level3, target = '' } }: FullyScored): AssessOptions | null {
  const goal = parseTarget(target)
  if (goal.kind !== 'quantity' || goal.comparator !== 'unstated') return null
  const names = { level1, level2, name: level3 }
  return directionOf(goal, names).direction === undefined ? null : names
}

function metCase(rule: Rule, { one, at, score }: FullyScored, year: number, options: AssessOptions = {}): Case {
  const { target, actual } = one
  if (target === undefined || actual === undefined)
    return foundCase(rule, 'score', score, { outcome: 'insufficientData', reason: 'missing' })
  const { outcome, reason } = assess(target, actual, { ...options, year })
  if (outcome === 'undeterminable')
    return foundCase(rule, 'score', score, { outcome: 'insufficientData', reason: reasonOf(reason) })
  const place = (column: string) => formPlace(['indicators', at, column], headingsOf(one), one.level3)
  return foundCase(rule, 'score', score, {
    outcome: heldIf(outcome === 'met'),
    stated: hasFigure(score) ? score.figure.value : null,
    counting: { kind: 'points' },
    operands: [wordsOperand(place('target'), target), wordsOperand(place('actual'), actual)],
    expected: {
      zh: `低于满分：指标值${target}，实际${actual}，没有达到`,
      en: `less than full marks: the target is ${target} and the actual ${actual}`,
    },
  })
}
