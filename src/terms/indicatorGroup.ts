import type { Term } from './term.js'

/** What forms print under output (产出指标) where cost is a level of its own. */
export const outputGroupsBesideCost = [
  { id: 'quantity', zh: '数量指标', en: 'Quantity', labels: ['数量'], standing: 'document' },
  { id: 'quality', zh: '质量指标', en: 'Quality', labels: ['质量'], standing: 'document' },
  { id: 'timeliness', zh: '时效指标', en: 'Timeliness', labels: ['时效'], standing: 'document' },
] as const satisfies readonly Term[]

/** What forms print under output where cost is one of its groups. */
export const outputGroups = [
  ...outputGroupsBesideCost,
  { id: 'costControl', zh: '成本指标', en: 'Cost, as a group of output', labels: ['成本'], standing: 'document' },
] as const satisfies readonly Term[]

export const economicBenefit = {
  id: 'economicBenefit',
  zh: '经济效益指标',
  en: 'Economic benefit',
  labels: ['经济效益'],
  standing: 'document',
} as const satisfies Term

export const socialBenefit = {
  id: 'socialBenefit',
  zh: '社会效益指标',
  en: 'Social benefit',
  labels: ['社会效益'],
  standing: 'document',
} as const satisfies Term

export const ecologicalBenefit = {
  id: 'ecologicalBenefit',
  zh: '生态效益指标',
  en: 'Ecological benefit',
  labels: ['生态效益'],
  standing: 'document',
} as const satisfies Term

export const lastingInfluence = {
  id: 'lastingInfluence',
  zh: '可持续影响指标',
  en: 'Lasting influence',
  labels: ['可持续影响'],
  standing: 'document',
} as const satisfies Term

/** What forms print under benefit (效益指标). */
export const benefitGroups = [
  economicBenefit,
  socialBenefit,
  ecologicalBenefit,
  lastingInfluence,
] as const satisfies readonly Term[]

/** What forms print under satisfaction (满意度指标). */
export const satisfactionGroups = [
  {
    id: 'clientSatisfaction',
    zh: '服务对象满意度指标',
    en: 'Satisfaction of those served',
    labels: ['服务对象满意度', '社会公众或服务对象满意度指标', '满意度指标'],
    standing: 'document',
  },
] as const satisfies readonly Term[]

/** What stands under cost where it is a level of its own. */
export const costGroups = [
  {
    id: 'economicCost',
    zh: '经济成本指标',
    en: 'Economic cost',
    labels: ['经济成本'],
    standing: 'unverified',
  },
  { id: 'socialCost', zh: '社会成本指标', en: 'Social cost', labels: ['社会成本'], standing: 'unverified' },
  {
    id: 'environmentalCost',
    zh: '生态环境成本指标',
    en: 'Environmental cost',
    labels: ['生态环境成本'],
    standing: 'unverified',
  },
] as const satisfies readonly Term[]
