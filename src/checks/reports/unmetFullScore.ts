import { assess } from '../../targets/assess.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { hasFigure, wordsOperand } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { type FullyScored, fullyScored } from './fullyScored.js'
import { heldIf, reasonOf } from './outcomes.js'
import { headingsOf } from './sections.js'

export const unmetFullScoreRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R9',
  says: /* @__PURE__ */ says(
    '未达到指标值的指标不得满分',
    'An indicator whose target is not met does not score in full',
  ),
  basis: /* @__PURE__ */ byArithmetic('满分即完成指标值', 'Full marks say that the target was met'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) => fullyScored(document).map((indicator) => metCase(rule, indicator, document.year)),
  example: {
    document: {
      indicators: [
        { level1: '效益指标', level3: '各交易主体满意度', target: '≥95%', actual: '93%', points: '10', score: '10' },
      ],
    },
    outcome: 'broken',
  },
}

function metCase(rule: Rule, { one, at, score }: FullyScored, year: number): Case {
  const { target, actual } = one
  if (target === undefined || actual === undefined)
    return foundCase(rule, 'score', score, { outcome: 'insufficientData', reason: 'missing' })
  const { outcome, reason } = assess(target, actual, { year })
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
