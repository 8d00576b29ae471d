import type { Term } from './term.js'

/** What a form prints of one goal or one indicator. */
export const indicatorFields = [
  { id: 'goal', zh: '绩效目标', en: 'Performance goal', standing: 'document' },
  {
    id: 'target',
    zh: '指标值',
    en: 'Target value',
    labels: ['年度指标值', '全年指标值', '半年指标值'],
    standing: 'document',
  },
  { id: 'actual', zh: '实际完成值', en: 'Actual value', standing: 'document' },
  { id: 'points', zh: '分值', en: 'Points', standing: 'document' },
  { id: 'score', zh: '得分', en: 'Score', standing: 'document' },
  { id: 'weight', zh: '权重', en: 'Weight', standing: 'document' },
  { id: 'deviation', zh: '偏差', en: 'Deviation', standing: 'document' },
  { id: 'reviewedScore', zh: '财政复核得分', en: 'Score after review by finance', standing: 'unverified' },
  { id: 'deductionReason', zh: '扣分依据', en: 'Reason for a deduction', standing: 'unverified' },
] as const satisfies readonly Term[]

export type IndicatorField = (typeof indicatorFields)[number]['id']
