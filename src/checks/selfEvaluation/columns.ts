import type { Sentence } from '../../law/basis.js'

/** What the columns of the form are called. */
export const columns = {
  level1: { zh: '一级指标', en: 'level 1' },
  level2: { zh: '二级指标', en: 'level 2' },
  level3: { zh: '三级指标', en: 'name' },
  target: { zh: '年度指标值', en: 'target' },
  actual: { zh: '实际完成值', en: 'actual' },
  points: { zh: '分值', en: 'points' },
  score: { zh: '得分', en: 'score' },
  statedDeviation: { zh: '偏差率', en: 'stated deviation' },
  reason: { zh: '偏差原因分析及改进措施', en: 'reason for the deviation' },
  reviewedScore: { zh: '复核得分', en: 'reviewed score' },
  deductionReason: { zh: '扣分依据', en: 'reason for the deduction' },
  originalBudget: { zh: '年初预算数', en: 'original budget' },
  finalBudget: { zh: '全年预算数', en: 'final budget' },
  outturn: { zh: '全年执行数', en: 'outturn' },
  amount: { zh: '金额', en: 'amount' },
  rate: { zh: '执行率', en: 'execution rate' },
} as const satisfies Readonly<Record<string, Sentence>>

export type ColumnName = keyof typeof columns
