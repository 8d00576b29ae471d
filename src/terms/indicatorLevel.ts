import type { Term } from './term.js'

/** The levels of a tree of performance indicators. */
export const indicatorLevels = [
  { id: 'level1', zh: '一级指标', en: 'level-1 indicator', standing: 'document' },
  { id: 'level2', zh: '二级指标', en: 'level-2 indicator', standing: 'document' },
  { id: 'level3', zh: '三级指标', en: 'level-3 indicator', standing: 'document' },
] as const satisfies readonly Term[]

export type IndicatorLevel = (typeof indicatorLevels)[number]['id']

/** What a level-1 indicator is about. A form chooses among these. */
export const indicatorDimensions = [
  { id: 'output', zh: '产出指标', en: 'output', labels: ['产出'], standing: 'document' },
  { id: 'benefit', zh: '效益指标', en: 'benefit', labels: ['效益', '效果指标', '效果'], standing: 'document' },
  { id: 'satisfaction', zh: '满意度指标', en: 'satisfaction', labels: ['满意度'], standing: 'document' },
  { id: 'cost', zh: '成本指标', en: 'cost', labels: ['成本'], standing: 'document' },
  { id: 'decision', zh: '决策', en: 'decision', labels: ['决策指标'], standing: 'document' },
  { id: 'process', zh: '过程', en: 'process', labels: ['过程指标'], standing: 'document' },
  { id: 'duty', zh: '履职', en: 'duty', labels: ['履职指标'], standing: 'document' },
  {
    id: 'inputManagement',
    zh: '投入管理指标',
    en: 'input management',
    labels: ['投入管理'],
    standing: 'document',
  },
  {
    id: 'fundManagement',
    zh: '资金管理情况',
    en: 'fund management',
    labels: ['资金管理', '资金管理指标'],
    standing: 'document',
  },
  {
    id: 'budgetExecution',
    zh: '预算执行',
    en: 'budget execution',
    labels: ['预算执行情况', '资金执行情况'],
    standing: 'document',
    note: {
      zh: '自评表与各级指标并列，也有的列为过程指标的一组。',
      en: 'Beside the levels of a self-evaluation, or a group under process on some forms.',
    },
  },
] as const satisfies readonly Term[]

export type IndicatorDimension = (typeof indicatorDimensions)[number]['id']
