import type { FrameworkExample } from './framework.js'

/** Two rows of a training project: one target missed by a fifth, one met. */
const targets = [
  {
    level1: '产出指标',
    level2: '数量指标',
    level3: '培训场次',
    target: '≥10场',
    actual: '8场',
    points: '50',
    score: '40',
  },
  {
    level1: '效益指标',
    level2: '社会效益指标',
    level3: '合格率',
    target: '≥95%',
    actual: '96%',
    points: '30',
    score: '30',
  },
]

/** The row of those who were served. */
const satisfaction = {
  level1: '满意度指标',
  level2: '服务对象满意度指标',
  level3: '学员满意度',
  target: '≥90%',
  actual: '92%',
  points: '10',
  score: '10',
}

/** The targets alone: 40 of 50 and 30 of 30 points. */
export const trainingTargets: FrameworkExample = {
  document: { indicators: targets },
  low: '70',
  high: '70',
  grade: null,
}

/** The whole form, in proportion: 9.2 + 40 + 30 + 10 of 10 + 50 + 30 + 10 points. */
export const trainingExample: FrameworkExample = {
  document: {
    funding: [
      { code: 'total', label: '年度资金总额', finalBudget: '100.00', outturn: '92.00', points: '10', score: '9.2' },
    ],
    indicators: [...targets, satisfaction],
  },
  low: '89.2',
  high: '89.2',
  grade: '良',
}
