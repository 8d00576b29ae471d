import type { Term } from './term.js'

/** What the papers are called. One kind of form has several titles, for projects and for departments. */
export const formNames = [
  {
    id: 'finalAccounts',
    zh: '部门决算',
    en: 'final accounts of a department',
    labels: ['部门决算公开', '部门决算公开说明', '部门决算报告', '单位决算'],
    standing: 'document',
  },
  {
    id: 'projectSelfEvaluation',
    zh: '项目支出绩效自评表',
    en: 'self-evaluation form of project expenditure',
    labels: ['项目绩效自评表', '项目支出自评表', '预算项目支出绩效自评表'],
    standing: 'unverified',
  },
  {
    id: 'departmentSelfEvaluation',
    zh: '部门整体支出绩效自评表',
    en: 'self-evaluation form of a department’s whole expenditure',
    labels: ['部门整体自评表', '部门整体绩效自评表', '整体支出绩效自评表', '单位整体支出绩效自评表'],
    standing: 'document',
  },
  {
    id: 'basicData',
    zh: '部门整体支出绩效评价基础数据表',
    en: 'basic data of a department',
    labels: ['部门整体支出绩效自评基础数据表', '整体支出绩效评价基础数据表'],
    standing: 'document',
  },
  {
    id: 'selfEvaluationReport',
    zh: '部门整体支出绩效自评报告',
    en: 'report of a self-evaluation',
    labels: ['绩效自评报告', '整体支出绩效自评报告'],
    standing: 'unverified',
  },
  {
    id: 'evaluationReport',
    zh: '绩效评价报告',
    en: 'report of an evaluation',
    labels: ['部门整体绩效评价报告', '项目绩效评价报告', '部门评价报告', '财政评价报告'],
    standing: 'document',
  },
  {
    id: 'projectSummary',
    zh: '项目单位自评汇总表',
    en: 'summary of the self-evaluations of projects',
    labels: ['项目支出绩效自评汇总表', '项目自评汇总表', '项目绩效自评结果汇总表'],
    standing: 'document',
  },
  {
    id: 'monitoring',
    zh: '绩效运行监控表',
    en: 'monitoring form',
    labels: ['项目支出绩效运行监控表', '部门整体绩效运行监控表', '绩效目标执行监控表', '绩效监控表'],
    standing: 'unverified',
  },
  {
    id: 'projectTarget',
    zh: '项目支出绩效目标申报表',
    en: 'target declaration of project expenditure',
    labels: ['项目绩效目标申报表', '项目支出绩效目标表', '项目绩效目标表'],
    standing: 'unverified',
  },
  {
    id: 'specialFundTarget',
    zh: '专项资金绩效目标申报表',
    en: 'target declaration of a special fund',
    labels: ['专项资金绩效目标表'],
    standing: 'document',
  },
  {
    id: 'departmentTarget',
    zh: '部门整体支出绩效目标申报表',
    en: 'target declaration of a department’s whole expenditure',
    labels: ['部门整体绩效目标申报表', '部门整体支出绩效目标表', '整体支出绩效目标表'],
    standing: 'document',
  },
  {
    id: 'departmentBudgetTarget',
    zh: '部门整体预算绩效目标表',
    en: 'target form of a department’s whole budget',
    labels: ['市级部门整体预算绩效目标表', '部门整体绩效目标表', '部门预算绩效目标表'],
    standing: 'document',
  },
] as const satisfies readonly Term[]
