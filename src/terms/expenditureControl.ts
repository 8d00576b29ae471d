import type { Term } from './term.js'

/** The table of basic data in which a department shows what it spent on itself (经费控制情况). */
export const expenditureControl = {
  id: 'expenditureControl',
  zh: '经费控制情况',
  en: 'control of expenditure',
  standing: 'document',
} as const satisfies Term

/** Its rows that no other list has. */
export const controlRows = [
  {
    id: 'businessWork',
    zh: '业务工作经费',
    en: 'project expenditure on the work of the department',
    labels: ['业务工作专项'],
    standing: 'document',
  },
  {
    id: 'operationMaintenance',
    zh: '运行维护经费',
    en: 'project expenditure on operation and maintenance',
    labels: ['运行维护专项'],
    standing: 'document',
  },
  {
    id: 'specialFunds',
    zh: '市级专项资金',
    en: 'special funds',
    labels: ['市级专项资金（一个专项一行）', '省级专项资金', '省级专项资金（一个专项一行）', '专项资金'],
    standing: 'document',
  },
  { id: 'office', zh: '办公经费', en: 'office costs', standing: 'document' },
  {
    id: 'utilitiesAndTravel',
    zh: '水费、电费、差旅费',
    en: 'water, electricity and travel',
    standing: 'document',
  },
  { id: 'conferenceAndTraining', zh: '会议费、培训费', en: 'conferences and training', standing: 'document' },
  {
    id: 'procurement',
    zh: '政府采购金额',
    en: 'government procurement',
    standing: 'document',
  },
  {
    id: 'basicBudgetAdjustment',
    zh: '部门基本支出预算调整',
    en: 'adjustment of the budget of basic expenditure',
    standing: 'document',
  },
] as const satisfies readonly Term[]
