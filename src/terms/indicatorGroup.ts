import type { Term } from './term.js'

/** What forms print under output (产出指标) where cost is a level of its own. */
export const outputGroupsBesideCost = [
  { id: 'quantity', zh: '数量指标', en: 'quantity', labels: ['数量', '产出数量'], standing: 'document' },
  { id: 'quality', zh: '质量指标', en: 'quality', labels: ['质量', '产出质量'], standing: 'document' },
  { id: 'timeliness', zh: '时效指标', en: 'timeliness', labels: ['时效', '产出时效'], standing: 'document' },
] as const satisfies readonly Term[]

/** What forms print under output where cost is one of its groups. */
export const outputGroups = [
  ...outputGroupsBesideCost,
  {
    id: 'costControl',
    zh: '成本指标',
    en: 'cost, as a group of output',
    labels: ['成本', '产出成本'],
    standing: 'document',
  },
] as const satisfies readonly Term[]

/** What forms print under benefit (效益指标). */
export const benefitGroups = [
  {
    id: 'economicBenefit',
    zh: '经济效益指标',
    en: 'economic benefit',
    labels: ['经济效益'],
    standing: 'document',
  },
  {
    id: 'socialBenefit',
    zh: '社会效益指标',
    en: 'social benefit',
    labels: ['社会效益'],
    standing: 'document',
  },
  {
    id: 'ecologicalBenefit',
    zh: '生态效益指标',
    en: 'ecological benefit',
    labels: ['生态效益', '环境效益', '环境效益指标'],
    standing: 'document',
  },
  {
    id: 'lastingInfluence',
    zh: '可持续影响指标',
    en: 'lasting influence',
    labels: ['可持续影响', '可持续发展指标', '可持续影响效益指标'],
    standing: 'document',
  },
] as const satisfies readonly Term[]

/** What some places print under benefit beside those. */
export const furtherBenefitGroups = [
  { id: 'dutyBenefit', zh: '履职效益', en: 'benefit of duties', labels: ['履职效果'], standing: 'document' },
] as const satisfies readonly Term[]

/** What forms print under satisfaction (满意度指标). */
export const satisfactionGroups = [
  {
    id: 'clientSatisfaction',
    zh: '服务对象满意度指标',
    en: 'satisfaction of those served',
    labels: [
      '服务对象满意度',
      '社会公众或服务对象满意度指标',
      '社会公众或服务对象满意度',
      '服务对象或受益人满意度',
      '满意度指标',
    ],
    standing: 'document',
  },
] as const satisfies readonly Term[]

/** What stands under cost where it is a level of its own. */
export const costGroups = [
  {
    id: 'economicCost',
    zh: '经济成本指标',
    en: 'economic cost',
    labels: ['经济成本'],
    standing: 'unverified',
  },
  { id: 'socialCost', zh: '社会成本指标', en: 'social cost', labels: ['社会成本'], standing: 'unverified' },
  {
    id: 'environmentalCost',
    zh: '生态环境成本指标',
    en: 'environmental cost',
    labels: ['生态环境成本'],
    standing: 'unverified',
  },
] as const satisfies readonly Term[]

/** What forms print under decision (决策). */
export const decisionGroups = [
  { id: 'planning', zh: '计划制定', en: 'planning', standing: 'document' },
  { id: 'goalSetting', zh: '目标设定', en: 'setting of goals', standing: 'document' },
  { id: 'budgeting', zh: '预算编制', en: 'budgeting', standing: 'document' },
] as const satisfies readonly Term[]

/** What forms print under process (过程), beside the execution of the budget. */
export const processGroups = [
  { id: 'budgetManagement', zh: '预算管理', en: 'budget management', standing: 'document' },
  { id: 'assetManagement', zh: '资产管理', en: 'asset management', standing: 'document' },
  { id: 'projectManagement', zh: '项目管理', en: 'project management', standing: 'document' },
  { id: 'staffManagement', zh: '人员管理', en: 'staff management', standing: 'document' },
  { id: 'organisationBuilding', zh: '机构建设', en: 'development of the organisation', standing: 'document' },
] as const satisfies readonly Term[]

/** What forms print under input management (投入管理指标). */
export const inputManagementGroups = [
  { id: 'workGoals', zh: '工作目标管理', en: 'management of work goals', standing: 'document' },
  { id: 'budgetAndFinance', zh: '预算和财务管理', en: 'budget and financial management', standing: 'document' },
  { id: 'performanceManagement', zh: '绩效管理', en: 'performance management', standing: 'document' },
] as const satisfies readonly Term[]
