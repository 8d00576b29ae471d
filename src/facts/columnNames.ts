import type { Sentence } from '../law/basis.js'

/** What the columns of forms are called. */
const names: Readonly<Record<string, Sentence>> = {
  level1: { zh: '一级指标', en: 'level 1' },
  level2: { zh: '二级指标', en: 'level 2' },
  level3: { zh: '三级指标', en: 'level-3 indicator' },
  target: { zh: '指标值', en: 'target' },
  halfYearTarget: { zh: '半年指标值', en: 'target of half a year' },
  mediumTermTarget: { zh: '中长期指标值', en: 'medium-term target' },
  periodTarget: { zh: '期间指标值', en: 'target of the period' },
  actual: { zh: '实际完成值', en: 'actual' },
  forecast: { zh: '全年预计完成值', en: 'forecast of the year' },
  completionRate: { zh: '完成率', en: 'completion' },
  points: { zh: '分值', en: 'points' },
  score: { zh: '得分', en: 'score' },
  statedDeviation: { zh: '偏差率', en: 'stated deviation' },
  reason: { zh: '偏差原因', en: 'reason for the deviation' },
  reviewedScore: { zh: '复核得分', en: 'reviewed score' },
  deductionReason: { zh: '扣分依据', en: 'reason for the deduction' },
  comment: { zh: '评语', en: 'comment' },
  originalBudget: { zh: '年初预算数', en: 'original budget' },
  finalBudget: { zh: '全年预算数', en: 'final budget' },
  budget: { zh: '年度预算数', en: 'budget of the year' },
  mediumTermBudget: { zh: '中长期预算数', en: 'medium-term budget' },
  halfYearPlannedOutturn: { zh: '半年计划执行数', en: 'planned outturn of half a year' },
  plannedOutturn: { zh: '计划执行数', en: 'planned outturn' },
  outturn: { zh: '执行数', en: 'outturn' },
  systemOutturn: { zh: '系统查询执行数', en: 'outturn in the budget system' },
  forecastOutturn: { zh: '全年预计执行数', en: 'forecast outturn' },
  amount: { zh: '金额', en: 'amount' },
  rate: { zh: '执行率', en: 'execution rate' },
  forecastRate: { zh: '全年预计执行率', en: 'forecast execution rate' },
  signal: { zh: '信号灯', en: 'light' },
  likelihood: { zh: '完成可能性', en: 'likelihood of completion' },
  causes: { zh: '偏差原因', en: 'cause of deviation' },
  grade: { zh: '评价等级', en: 'grade' },
}

/** What a column is called; one that nobody named by its key. */
export const columnName = (column: string): Sentence =>
  (Object.hasOwn(names, column) ? names[column] : undefined) ?? { zh: column, en: column }
