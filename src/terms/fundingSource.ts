import type { Term } from './term.js'

/** Where a department's income comes from: the lines of the income side of the accounts, in paper order. */
export const incomeSources = [
  {
    id: 'generalPublicBudget',
    zh: '一般公共预算财政拨款收入',
    en: 'General public budget appropriation',
    labels: ['一般公共预算财政拨款'],
    standing: 'document',
  },
  {
    id: 'governmentManagedFund',
    zh: '政府性基金预算财政拨款收入',
    en: 'Government-managed fund appropriation',
    labels: ['政府性基金预算财政拨款'],
    standing: 'document',
  },
  {
    id: 'stateCapitalOperations',
    zh: '国有资本经营预算财政拨款收入',
    en: 'State capital operations appropriation',
    labels: ['国有资本经营预算财政拨款'],
    standing: 'document',
  },
  { id: 'grantFromSuperior', zh: '上级补助收入', en: 'Grants from the superior unit', standing: 'document' },
  { id: 'publicService', zh: '事业收入', en: 'Revenue from public services', standing: 'document' },
  { id: 'commercialOperation', zh: '经营收入', en: 'Revenue from commercial operations', standing: 'document' },
  {
    id: 'remittanceFromSubordinate',
    zh: '附属单位上缴收入',
    en: 'Remittances from subordinate units',
    standing: 'document',
  },
  { id: 'other', zh: '其他收入', en: 'Other revenue', standing: 'document' },
] as const satisfies readonly Term[]

export type IncomeSource = (typeof incomeSources)[number]['id']

/** The rows in which a performance form says with what money the work is paid. */
export const fundingRows = [
  {
    id: 'total',
    zh: '年度资金总额',
    en: 'Total funds of the year',
    labels: ['资金总额', '部门预算总额'],
    standing: 'document',
  },
  {
    id: 'fiscalAppropriation',
    zh: '财政拨款',
    en: 'Fiscal appropriation',
    labels: ['财政拨款收入', '当年财政拨款', '政府性资金'],
    standing: 'document',
    note: {
      zh: '“政府性资金”见于一地的表式，视同财政拨款系本库的理解。',
      en: '政府性资金 is printed by one place; that it means the same is our reading.',
    },
  },
  {
    id: 'generalPublicBudget',
    zh: '一般公共预算资金',
    en: 'General public budget',
    labels: ['一般公共预算', '公共财政拨款'],
    standing: 'document',
  },
  {
    id: 'governmentManagedFund',
    zh: '政府性基金',
    en: 'Government-managed funds',
    labels: ['政府性基金拨款'],
    standing: 'document',
  },
  { id: 'stateCapitalOperations', zh: '国有资本金', en: 'State capital operations', standing: 'document' },
  {
    id: 'socialInsuranceFund',
    zh: '社会保险基金',
    en: 'Social insurance funds',
    labels: ['社保基金'],
    standing: 'document',
  },
  {
    id: 'fiscalSpecialAccount',
    zh: '财政专户管理资金',
    en: 'Funds in fiscal special accounts',
    labels: ['纳入专户管理的非税收入拨款'],
    standing: 'document',
  },
  { id: 'unitFunds', zh: '单位资金', en: 'Own funds of the unit', standing: 'document' },
  { id: 'otherFunds', zh: '其他资金', en: 'Other funds', standing: 'document' },
  {
    id: 'carriedForward',
    zh: '上年结转资金',
    en: 'Funds carried forward from the year before',
    labels: ['上年结转'],
    standing: 'document',
    note: {
      zh: '表式中的资金行；与决算中的“年初结转和结余”不是一回事。',
      en: 'A row of a form; not the opening balance of the accounts.',
    },
  },
] as const satisfies readonly Term[]

export type FundingRow = (typeof fundingRows)[number]['id']
