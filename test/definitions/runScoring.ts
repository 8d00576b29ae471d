import type { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { Decimal } from '../../src/exact/decimal.js'
import { evaluate } from '../../src/procedures/evaluate.js'
import { adjustmentReasons, reasonsOwed } from '../../src/scoring/evaluation/reasonsOwed.js'
import type { ExecutionPolicy } from '../../src/scoring/executionPolicy.js'
import type { Framework } from '../../src/scoring/framework.js'
import { type GradeBands, gradeOf } from '../../src/scoring/gradeBands.js'
import { linear2020 } from '../../src/scoring/policies/linear2020.js'
import type { ScoringPolicy } from '../../src/scoring/policy.js'
import type { ReasonDuty, ReasonExample } from '../../src/scoring/reasonDuty.js'
import { scoreExecution } from '../../src/scoring/scoreExecution.js'
import { scoreIndicator } from '../../src/scoring/scoreIndicator.js'
import { assess } from '../../src/targets/assess.js'
import type { WordScaleDefinition } from '../../src/targets/wordScale.js'
import { readFigures } from '../../src/verdicts/figure.js'
import { documentOf } from './emptyDocument.js'
import type { Ran } from './ran.js'

const figureOf = (text: string) => {
  const read = readFigures([text])
  if ('reason' in read || !read.figures[0]) throw new RangeError(`no figure: ${text}`)
  return read.figures[0]
}

const range = ({ low, high }: { readonly low: unknown; readonly high: unknown }): string => `${low} to ${high}`

function isOwed(duty: ReasonDuty, example: ReasonExample): boolean {
  if ('target' in example) {
    const score = scoreIndicator({ ...example, points: '10' }, linear2020)
    return reasonsOwed([duty], score, undefined).length > 0
  }
  const original = new Decimal(example.originalBudget)
  const adjustment = new Decimal(example.finalBudget).minus(original).div(original).abs()
  return adjustmentReasons([duty], adjustment).length > 0
}

function evaluated(framework: Framework): Ran[] {
  if (!framework.example) return []
  const { document, ...stated } = framework.example
  const form = documentOf('selfEvaluation', { form: 'department', ...document }) as SelfEvaluation
  const { totals, grade } = evaluate(form, framework)
  const { low, high } = totals.allowed
  const grades = [...new Set([grade?.low?.zh ?? null, grade?.high?.zh ?? null])]
  return [{ stated, came: { low: `${low}`, high: `${high}`, grade: grades.length > 1 ? grades : grades[0] } }]
}

export const scoringRunners = {
  policy: (policy: ScoringPolicy): Ran[] =>
    policy.examples.map((example) => {
      const { low, high, reason } = scoreIndicator(example, policy)
      return { stated: range(example), came: reason ?? range({ low, high }) }
    }),
  executionPolicy: (policy: ExecutionPolicy): Ran[] =>
    policy.examples.map(({ outturn, budget, points, low, high, ...more }) => {
      const input = { outturn: figureOf(outturn), budget: figureOf(budget), points: new Decimal(points), ...more }
      const score = scoreExecution(input, policy)
      return { stated: range({ low, high }), came: score && range(score.computed) }
    }),
  grades: (bands: GradeBands): Ran[] =>
    bands.examples.map(({ score, grade }) => ({ stated: grade, came: gradeOf(bands, new Decimal(score))?.zh ?? null })),
  reasonDuty: (duty: ReasonDuty): Ran[] =>
    duty.examples.map((example) => ({ stated: example.owed, came: isOwed(duty, example) })),
  wordScale: (words: WordScaleDefinition): Ran[] =>
    words.examples.map(({ target, actual, outcome }) => ({
      stated: outcome,
      came: assess(target, actual, { words }).outcome,
    })),
  framework: evaluated,
}
