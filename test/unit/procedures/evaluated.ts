import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import type { EvaluateOptions } from '../../../src/scoring/evaluation/evaluateForm.js'
import type { Framework } from '../../../src/scoring/framework.js'

/** A row of indicators under 产出指标. */
export const row = (target: string, actual: string, points = '10', score = points, more: object = {}) => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '场次',
  target,
  actual,
  points,
  score,
  ...more,
})
/** The row of all money: 90 of 100 are spent. */
export const total = { code: 'total', label: '年度资金总额', originalBudget: '100', finalBudget: '100', outturn: '90' }

/** A form with these parts, and otherwise with the least that it must say. */
export const form = (more: object) =>
  SelfEvaluation.parse({
    kind: 'selfEvaluation',
    form: 'project',
    year: 2023,
    department: '某局',
    unit: '万元',
    funding: [{ ...total, points: '10', score: '9' }],
    goals: [],
    indicators: [],
    ...more,
  })
/** What comes of a form with these parts. */
export const evaluated = (
  more: object,
  framework: Framework = projectSelfEvaluation2020,
  options: EvaluateOptions = {},
) => evaluate(form(more), framework, options)
