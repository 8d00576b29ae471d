import type { Term } from './term.js'

/**
 * The titles of the tables of final accounts, by the role of the table: numbers and titles differ between places. That of
 * two sides is one table.
 */
export const accountTableTitles = [
  {
    id: 'incomeAndExpenditure',
    zh: '收入支出决算总表',
    en: 'income and expenditure',
    labels: ['收支决算总表', '部门收支决算总表', '部门收入支出决算总表'],
    standing: 'document',
  },
  { id: 'income', zh: '收入决算表', en: 'income', labels: ['部门收入决算表', '收入决算总表'], standing: 'document' },
  {
    id: 'expenditure',
    zh: '支出决算表',
    en: 'expenditure',
    labels: ['部门支出决算表', '支出决算总表'],
    standing: 'document',
  },
  {
    id: 'fiscalAppropriation',
    zh: '财政拨款收入支出决算总表',
    en: 'fiscal appropriation',
    labels: ['财政拨款收支决算总表', '部门财政拨款收支决算总表'],
    standing: 'document',
  },
  {
    id: 'generalPublicBudgetExpenditure',
    zh: '一般公共预算财政拨款支出决算表',
    en: 'expenditure of the general public budget',
    labels: ['一般公共预算支出决算表', '公共财政预算财政拨款支出决算表', '一般公共预算财政拨款支出决算明细表'],
    standing: 'document',
  },
  {
    id: 'basicExpenditure',
    zh: '一般公共预算财政拨款基本支出决算明细表',
    en: 'basic expenditure of the general public budget by economic class',
    labels: ['一般公共预算财政拨款基本支出决算表', '一般公共预算基本支出决算表', '公共财政预算财政拨款基本支出决算表'],
    standing: 'document',
  },
  {
    id: 'governmentManagedFund',
    zh: '政府性基金预算财政拨款收入支出决算表',
    en: 'government-managed funds',
    labels: ['政府性基金预算财政拨款支出决算表', '政府性基金预算收入支出决算表', '政府性基金预算支出决算表'],
    standing: 'document',
  },
  {
    id: 'stateCapitalOperations',
    zh: '国有资本经营预算财政拨款支出决算表',
    en: 'state capital operations',
    labels: ['国有资本经营预算财政拨款收入支出决算表', '国有资本经营预算支出决算表'],
    standing: 'document',
  },
  {
    id: 'threePublic',
    zh: '财政拨款“三公”经费支出决算表',
    en: 'three public expenses',
    labels: [
      '一般公共预算财政拨款“三公”经费支出决算表',
      '一般公共预算“三公”经费支出决算表',
      '“三公”经费支出决算表',
      '“三公”经费支出表',
      '财政拨款“三公”经费及会议费、培训费支出决算表',
    ],
    standing: 'document',
  },
] as const satisfies readonly Term[]

/** The role of a table of final accounts. */
export type AccountTable = (typeof accountTableTitles)[number]['id']

/** Two columns of the accounts that no other list has: what came in and what was spent in the year. */
export const yearColumns = [
  { id: 'income', zh: '本年收入', en: 'income of the year', standing: 'document' },
  { id: 'expenditure', zh: '本年支出', en: 'expenditure of the year', standing: 'document' },
] as const satisfies readonly Term[]
