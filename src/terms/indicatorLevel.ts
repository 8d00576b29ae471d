import type { Term } from './term.js'

/** The levels of a tree of performance indicators. */
export const indicatorLevels = [
  { id: 'level1', zh: '一级指标', en: 'Level-1 indicator', standing: 'document' },
  { id: 'level2', zh: '二级指标', en: 'Level-2 indicator', standing: 'document' },
  { id: 'level3', zh: '三级指标', en: 'Level-3 indicator', standing: 'document' },
] as const satisfies readonly Term[]

export type IndicatorLevel = (typeof indicatorLevels)[number]['id']

/** What a level-1 indicator is about. A form chooses among these. */
export const indicatorDimensions = [
  { id: 'output', zh: '产出指标', en: 'Output', labels: ['产出'], standing: 'document' },
  { id: 'benefit', zh: '效益指标', en: 'Benefit', labels: ['效益'], standing: 'document' },
  { id: 'satisfaction', zh: '满意度指标', en: 'Satisfaction', labels: ['满意度'], standing: 'document' },
  { id: 'cost', zh: '成本指标', en: 'Cost', labels: ['成本'], standing: 'document' },
  { id: 'decision', zh: '决策', en: 'Decision', standing: 'document' },
  { id: 'process', zh: '过程', en: 'Process', standing: 'document' },
  { id: 'duty', zh: '履职', en: 'Duty', standing: 'document' },
  {
    id: 'inputManagement',
    zh: '投入管理指标',
    en: 'Input management',
    labels: ['投入管理'],
    standing: 'document',
  },
] as const satisfies readonly Term[]

export type IndicatorDimension = (typeof indicatorDimensions)[number]['id']
