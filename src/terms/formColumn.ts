import type { Term } from './term.js'

/** What was done of a goal or of a task. */
const achieved = {
  id: 'achieved',
  zh: '实际完成情况',
  en: 'what was achieved',
  labels: ['目标实际完成情况', '全年实际完成情况', '年度总体目标完成情况', '目标完成情况', '绩效目标实际完成情况'],
  standing: 'document',
} as const satisfies Term

/** Columns of goals: what was expected and what became of it. */
export const goalColumns = [
  {
    id: 'expected',
    zh: '预期目标',
    en: 'goal as it was set',
    labels: ['年初设定目标', '年度预期目标', '年初预期目标', '预期绩效目标', '年初设定绩效目标'],
    standing: 'document',
  },
  achieved,
] as const satisfies readonly Term[]

/** Columns of tasks. */
export const taskColumns = [
  { id: 'name', zh: '任务名称', en: 'name of the task', labels: ['工作任务名称'], standing: 'document' },
  { id: 'content', zh: '主要内容', en: 'content of the task', labels: ['任务内容', '工作内容'], standing: 'document' },
  achieved,
] as const satisfies readonly Term[]

/** How a form divides money. */
export const fundingGroups = [
  { id: 'byIncome', zh: '按收入性质分', en: 'by nature of income', labels: ['按收入性质'], standing: 'document' },
  {
    id: 'byExpenditure',
    zh: '按支出性质分',
    en: 'by nature of expenditure',
    labels: ['按支出性质'],
    standing: 'document',
  },
] as const satisfies readonly Term[]

/** Columns of summaries of projects that no other list has. */
export const summaryColumns = [
  {
    id: 'financeOffice',
    zh: '资金归口处室',
    en: 'office of finance in charge',
    labels: ['归口处室', '归口科室', '资金归口科室', '业务处室'],
    standing: 'document',
  },
  { id: 'departmentName', zh: '主管部门名称', en: 'name of the department in charge', standing: 'document' },
] as const satisfies readonly Term[]

/** The row that adds up an evaluation. */
export const evaluationTotals = [
  { id: 'total', zh: '总分', en: 'total score', labels: ['合计得分', '总计得分', '自评总分'], standing: 'document' },
] as const satisfies readonly Term[]
