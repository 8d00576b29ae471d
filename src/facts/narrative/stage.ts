import type { Sentence } from '../../law/basis.js'

/** Which figure of a thing: its budget at a stage, its outturn, its number, its score, its rate, its target. */
export type Stage = 'originalBudget' | 'finalBudget' | 'budget' | 'outturn' | 'count' | 'score' | 'rate' | 'target'

export const moneyStages = ['originalBudget', 'finalBudget', 'budget', 'outturn'] as const

export const stageLabels: Readonly<Record<Stage, Sentence>> = {
  originalBudget: { zh: '年初预算数', en: 'original budget' },
  finalBudget: { zh: '全年预算数', en: 'final budget' },
  budget: { zh: '预算数', en: 'budget' },
  outturn: { zh: '决算数', en: 'outturn' },
  count: { zh: '数量', en: 'number' },
  score: { zh: '得分', en: 'score' },
  rate: { zh: '完成率', en: 'completion' },
  target: { zh: '指标值', en: 'target' },
}
