import type { Term } from './term.js'

/** Rows and columns that only budgets print. */
export const budgetLines = [
  {
    id: 'reserve',
    zh: '单位预留机动经费',
    en: 'reserve of the unit',
    labels: ['单位预留机动', '预留机动经费', '机动经费'],
    standing: 'document',
    note: {
      zh: '年初预留、用于年度执行中不可预见支出的经费；决算不再列示。',
      en: 'Kept at the start for what cannot be foreseen; the accounts do not print it.',
    },
  },
  {
    id: 'publicFinanceGrant',
    zh: '公共财政拨款（补助）资金',
    en: 'grant of public finance',
    labels: ['公共财政拨款资金', '公共财政补助资金'],
    standing: 'document',
  },
  { id: 'specialRevenue', zh: '专项收入', en: 'special revenue', standing: 'document' },
  {
    id: 'accountEducationFees',
    zh: '专户管理教育收费',
    en: 'education fees in the special account',
    standing: 'document',
  },
  { id: 'otherNonTaxRevenue', zh: '其他非税收入', en: 'other non-tax revenue', standing: 'document' },
  {
    id: 'debtFunds',
    zh: '债务资金',
    en: 'borrowed funds',
    labels: ['债务资金（银行贷款）', '债务收入'],
    standing: 'document',
  },
  {
    id: 'balanceUsed',
    zh: '动用上年结转和结余资金',
    en: 'balance of the year before that is used',
    standing: 'document',
  },
  {
    id: 'previousBudget',
    zh: '上年预算数',
    en: 'budget of the year before',
    labels: ['上年预算', '上年年初预算数', '上年度预算数'],
    standing: 'unverified',
  },
  {
    id: 'generalDebt',
    zh: '一般债务资金',
    en: 'general debt',
    labels: ['一般债券', '一般债务'],
    standing: 'unverified',
  },
  {
    id: 'specialDebt',
    zh: '专项债务资金',
    en: 'special debt',
    labels: ['专项债券', '专项债务'],
    standing: 'unverified',
  },
  { id: 'use', zh: '支出用途', en: 'use of the money', labels: ['支出性质'], standing: 'document' },
] as const satisfies readonly Term[]

/** What a unit of a department is. */
export const unitKinds = [
  { id: 'administrative', zh: '行政单位', en: 'administrative unit', labels: ['机关'], standing: 'document' },
  {
    id: 'civilServiceLaw',
    zh: '参照公务员法管理的事业单位',
    en: 'public service unit run under the civil service law',
    labels: ['参公单位', '参公事业单位', '参照公务员法管理事业单位'],
    standing: 'document',
  },
  { id: 'publicService', zh: '事业单位', en: 'public service unit', labels: ['其他事业单位'], standing: 'document' },
  { id: 'other', zh: '其他单位', en: 'other unit', standing: 'unverified' },
] as const satisfies readonly Term[]

export type UnitKind = (typeof unitKinds)[number]['id']
