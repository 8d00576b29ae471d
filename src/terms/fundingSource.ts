import { frozen } from '../exact/frozen.js'
import { fiscalAppropriation } from './fund.js'
import type { Term } from './term.js'

/** Where a department's income comes from: the lines of the income side of the accounts, in paper order. */
export const incomeSources = /* @__PURE__ */ frozen([
  {
    id: 'generalPublicBudget',
    zh: '一般公共预算财政拨款收入',
    en: 'general public budget appropriation',
    labels: [
      '一般公共预算财政拨款',
      '一般公共预算拨款收入',
      '一般公共预算拨款',
      '一般公共预算收入',
      '公共财政预算财政拨款收入',
      '公共财政预算拨款收入',
      '公共财政预算拨款',
    ],
    standing: 'document',
  },
  {
    id: 'governmentManagedFund',
    zh: '政府性基金预算财政拨款收入',
    en: 'government-managed fund appropriation',
    labels: [
      '政府性基金预算财政拨款',
      '政府性基金预算拨款收入',
      '政府性基金预算拨款',
      '政府性基金预算收入',
      '政府性基金拨款收入',
    ],
    standing: 'document',
  },
  {
    id: 'stateCapitalOperations',
    zh: '国有资本经营预算财政拨款收入',
    en: 'state capital operations appropriation',
    labels: ['国有资本经营预算财政拨款', '国有资本经营预算拨款收入', '国有资本经营预算拨款', '国有资本经营预算收入'],
    standing: 'document',
  },
  {
    id: 'grantFromSuperior',
    zh: '上级补助收入',
    en: 'grants from the superior unit',
    labels: ['上级补助'],
    standing: 'document',
  },
  { id: 'publicService', zh: '事业收入', en: 'revenue from public services', standing: 'document' },
  {
    id: 'commercialOperation',
    zh: '经营收入',
    en: 'revenue from commercial operations',
    labels: ['事业单位经营收入', '经营性收入'],
    standing: 'document',
  },
  {
    id: 'remittanceFromSubordinate',
    zh: '附属单位上缴收入',
    en: 'remittances from subordinate units',
    labels: ['附属单位缴款', '附属单位缴款收入'],
    standing: 'document',
  },
  { id: 'other', zh: '其他收入', en: 'other revenue', standing: 'document' },
] as const satisfies readonly Term[])

export type IncomeSource = (typeof incomeSources)[number]['id']

/** Columns of the income table that are a part of the column before them. */
export const incomeParts = [
  {
    id: 'educationFees',
    zh: '其中：教育收费',
    en: 'of which education fees',
    labels: ['教育收费'],
    standing: 'unverified',
  },
] as const satisfies readonly Term[]

/** The rows in which a performance form says with what money the work is paid. */
export const fundingRows = /* @__PURE__ */ frozen([
  {
    id: 'total',
    zh: '年度资金总额',
    en: 'total funds of the year',
    labels: [
      '资金总额',
      '部门预算总额',
      '年度预算资金总额',
      '项目资金总额',
      '收入预算合计',
      '预算总量',
      '资金总量',
      '预算总额',
      '年度预算总额',
      '项目预算总额',
      '项目总金额',
      '项目金额',
      '年度总金额',
      '全年资金总额',
    ],
    standing: 'document',
  },
  fiscalAppropriation,
  {
    id: 'generalPublicBudget',
    zh: '一般公共预算资金',
    en: 'general public budget',
    labels: ['一般公共预算', '一般公共预算财政拨款', '一般公共预算拨款', '公共财政拨款', '公共财政预算拨款'],
    standing: 'document',
  },
  {
    id: 'governmentManagedFund',
    zh: '政府性基金',
    en: 'government-managed funds',
    labels: ['政府性基金拨款', '政府性基金预算资金', '政府性基金预算', '政府性基金预算拨款'],
    standing: 'document',
  },
  {
    id: 'stateCapitalOperations',
    zh: '国有资本金',
    en: 'state capital operations',
    labels: ['国有资本经营预算', '国有资本经营预算资金'],
    standing: 'document',
  },
  {
    id: 'socialInsuranceFund',
    zh: '社会保险基金',
    en: 'social insurance funds',
    labels: ['社保基金', '社会保险基金预算'],
    standing: 'document',
  },
  {
    id: 'fiscalSpecialAccount',
    zh: '财政专户管理资金',
    en: 'funds in fiscal special accounts',
    labels: ['纳入专户管理的非税收入拨款', '财政专户资金', '财政专户管理的资金'],
    standing: 'document',
  },
  { id: 'unitFunds', zh: '单位资金', en: 'own funds of the unit', labels: ['单位自有资金'], standing: 'document' },
  { id: 'otherFunds', zh: '其他资金', en: 'other funds', standing: 'document' },
  {
    id: 'carriedForward',
    zh: '上年结转资金',
    en: 'funds carried forward',
    labels: ['上年结转', '上年结转结余资金'],
    standing: 'document',
    note: {
      zh: '表式中的资金行，不是决算的“年初结转和结余”。',
      en: 'A row of forms, not the opening balance of the accounts.',
    },
  },
] as const satisfies readonly Term[])

export type FundingRow = (typeof fundingRows)[number]['id']
