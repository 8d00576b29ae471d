import { frozen } from '../exact/frozen.js'
import type { Sentence } from '../law/basis.js'
import type { Term } from './term.js'

/** What growth by line is called; over a column of table 09 it is a rate of change too. */
export const growthName = { zh: '增减率', en: 'growth' } as const satisfies Sentence

/** The three figures of one head of a budget. A rate takes exactly the one its law names. */
export const budgetStages = /* @__PURE__ */ frozen([
  {
    id: 'originalBudget',
    zh: '年初预算数',
    en: 'original budget',
    labels: ['年初预算', '年初预算金额', '年初批复预算数', '年初部门预算', '年初预算安排数', '本年预算数'],
    standing: 'document',
    note: {
      zh: 'PEFA、IPSAS 24的original budget；基础数据表印作“本年预算数”。',
      en: 'Of PEFA, IPSAS 24; basic data: 本年预算数.',
    },
  },
  {
    id: 'finalBudget',
    zh: '全年预算数',
    en: 'final budget',
    labels: ['全年预算', '调整后预算', '调整后预算数', '调整预算数', '预算调整后数'],
    standing: 'document',
    note: {
      zh: 'IPSAS 24的final budget；PEFA的adjusted budget另有含义。',
      en: 'The term of IPSAS 24; "adjusted budget" is another in PEFA.',
    },
  },
  {
    id: 'outturn',
    zh: '决算数',
    en: 'outturn',
    labels: [
      '全年执行数',
      '执行数',
      '预算执行数',
      '实际执行数',
      '支出决算',
      '支出决算数',
      '收入决算数',
      '决算金额',
      '本年决算数',
    ],
    standing: 'document',
    note: { zh: '绩效表式印作“全年执行数”。', en: 'Performance forms print 全年执行数.' },
  },
] as const satisfies readonly Term[])

export type BudgetStage = (typeof budgetStages)[number]['id']

/** Columns of money beside the three stages: other years, other periods, what is planned and what is foreseen. */
export const budgetColumns = [
  {
    id: 'budget',
    zh: '预算数',
    en: 'budget',
    labels: ['预算', '预算金额'],
    standing: 'document',
    note: { zh: '未写明是年初还是调整后。', en: 'Its stage is not said.' },
  },
  {
    id: 'annualBudget',
    zh: '年度预算数',
    en: 'annual budget',
    labels: ['年度预算', '年度预算金额'],
    standing: 'document',
    note: {
      zh: '目标表所申报，未写明阶段。',
      en: 'What a target form asks for; its stage is not said.',
    },
  },
  {
    id: 'mediumTermBudget',
    zh: '中长期预算数',
    en: 'medium-term budget',
    standing: 'unverified',
  },
  {
    id: 'previousOutturn',
    zh: '上年决算数',
    en: 'outturn of the year before',
    labels: ['上年决算', '上年执行数', '上年度决算数', '上年支出决算数'],
    standing: 'unverified',
  },
  { id: 'plannedOutturn', zh: '计划执行数', en: 'planned outturn', labels: ['计划支出'], standing: 'document' },
  {
    id: 'halfYearPlannedOutturn',
    zh: '半年计划执行数',
    en: 'planned outturn of half a year',
    labels: ['半年（计划执行）', '半年计划执行'],
    standing: 'document',
  },
  {
    id: 'outturnToDate',
    zh: '累计支出',
    en: 'outturn to date',
    labels: ['累计执行数', '累计支出数'],
    standing: 'unverified',
  },
  {
    id: 'systemOutturn',
    zh: '系统查询执行数',
    en: 'outturn in the budget system',
    labels: ['系统查询全年执行数'],
    standing: 'unverified',
  },
  {
    id: 'forecastOutturn',
    zh: '全年预计执行数',
    en: 'forecast outturn',
    labels: ['预计全年执行数', '全年预计支出数'],
    standing: 'unverified',
  },
  {
    id: 'count',
    zh: '数量',
    en: 'number',
    standing: 'document',
    note: { zh: '以个数计的一栏。', en: 'A column of counts.' },
  },
  { id: 'amount', zh: '金额', en: 'amount', labels: ['资金金额'], standing: 'document' },
  {
    id: 'executionRate',
    zh: '执行率',
    en: 'execution rate',
    labels: ['预算执行率', '资金执行率'],
    standing: 'document',
    note: { zh: '本行执行数与预算数之比。', en: 'Of its own row.' },
  },
  {
    id: 'change',
    zh: '增减额',
    en: 'change',
    labels: ['增减数', '增减变动', '变动额', '变化额', '比上年增减', '比上年增减额', '与上年增减额'],
    standing: 'unverified',
    note: { zh: '与上年决算数或与预算数之差。', en: 'Against last year’s outturn, or the budget.' },
  },
  {
    id: 'changeRate',
    zh: '增减幅度',
    en: 'rate of change',
    labels: [
      '增减比例',
      '变动幅度',
      '变化率',
      '增减百分比',
      '增减%',
      '增减(%)',
      '增减率(%)',
      '增减率%',
      '增减幅度(%)',
      '增减比例(%)',
      '增长率',
      '比上年增减率',
      '比上年增减(%)',
      '比上年增减%',
    ],
    standing: 'unverified',
  },
  {
    id: 'share',
    zh: '占比',
    en: 'share of the total',
    labels: ['比重', '占比（%）', '所占比重', '占总额比重', '占“三公”经费的比重'],
    standing: 'unverified',
  },
  {
    id: 'forecastRate',
    zh: '全年预计执行率',
    en: 'forecast execution rate',
    labels: ['预计全年执行率'],
    standing: 'unverified',
  },
] as const satisfies readonly Term[]

/** What changes or releases a budget within its year. */
export const budgetMovements = /* @__PURE__ */ frozen([
  { id: 'supplement', zh: '追加', en: 'supplement', labels: ['追加预算', '预算追加', '调增'], standing: 'unverified' },
  { id: 'reduction', zh: '追减', en: 'reduction', labels: ['追减预算', '预算追减', '调减'], standing: 'unverified' },
  { id: 'restructuring', zh: '结构调整', en: 'restructuring', standing: 'unverified' },
  {
    id: 'budgetAdjustment',
    zh: '预算调整',
    en: 'budget adjustment',
    standing: 'document',
    note: {
      zh: '追加、追减、结构调整的绝对额之和。',
      en: 'Supplement, reduction and restructuring together, gross.',
    },
  },
  {
    id: 'virement',
    zh: '调剂',
    en: 'virement',
    labels: ['预算调剂'],
    standing: 'document',
    note: { zh: '科目之间的调剂。', en: 'Between heads of a budget.' },
  },
  {
    id: 'allotment',
    zh: '预算指标',
    en: 'allotment',
    standing: 'unverified',
    note: { zh: '资金的下达额度。', en: 'A release of money.' },
  },
] as const satisfies readonly Term[])

export type BudgetMovement = (typeof budgetMovements)[number]['id']
