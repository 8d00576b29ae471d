import { frozen } from '../exact/frozen.js'
import type { Term } from './term.js'

/** What a department's expenditure is for: the columns of the expenditure table, in paper order. */
export const expenditureKinds = /* @__PURE__ */ frozen([
  { id: 'basic', zh: '基本支出', en: 'basic expenditure', labels: ['基本支出合计'], standing: 'document' },
  { id: 'project', zh: '项目支出', en: 'project expenditure', labels: ['项目支出合计'], standing: 'document' },
  {
    id: 'remittanceToSuperior',
    zh: '上缴上级支出',
    en: 'remittances to the superior unit',
    standing: 'document',
  },
  {
    id: 'commercialOperation',
    zh: '经营支出',
    en: 'expenditure on commercial operations',
    labels: ['事业单位经营支出'],
    standing: 'document',
  },
  {
    id: 'grantToSubordinate',
    zh: '对附属单位补助支出',
    en: 'grants to subordinate units',
    labels: ['对附属单位补助'],
    standing: 'document',
  },
] as const satisfies readonly Term[])

export type ExpenditureKind = (typeof expenditureKinds)[number]['id']

/** The two parts of basic expenditure. */
export const basicExpenditureParts = [
  {
    id: 'personnel',
    zh: '人员经费',
    en: 'personnel expenditure',
    labels: ['人员经费合计', '人员经费支出', '人员支出'],
    standing: 'document',
    note: { zh: '决算中为301与303之和。', en: 'In the accounts 301 + 303.' },
  },
  {
    id: 'nonPersonnel',
    zh: '公用经费',
    en: 'non-personnel expenditure',
    labels: ['公用经费合计', '日常公用经费', '日常公用经费合计', '公用经费支出', '公用支出'],
    standing: 'document',
    note: {
      zh: '决算中为302、307、310、399之和（印有309、311、312、313时一并计入）。',
      en: 'In the accounts 302 + 307 + 310 + 399, and 309, 311, 312, 313 where printed.',
    },
  },
] as const satisfies readonly Term[]

export type BasicExpenditurePart = (typeof basicExpenditureParts)[number]['id']

export const agencyRunningCost = {
  id: 'agencyRunningCost',
  zh: '机关运行经费',
  en: 'agency running cost',
  labels: ['机构运行经费', '机关运行经费支出'],
  standing: 'document',
  note: {
    zh: '仅适用于行政单位和参照公务员法管理的事业单位。',
    en: 'Only of administrative units and units run under the civil service law.',
  },
} as const satisfies Term
