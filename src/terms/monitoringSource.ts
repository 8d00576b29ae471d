import type { Term } from './term.js'

/** The funding rows of monitoring forms, by who gives the money. The rows are published, their labels are not. */
export const monitoringSources = [
  {
    id: 'central',
    zh: '中央资金',
    en: 'central government funds',
    labels: ['中央财政资金', '中央补助'],
    standing: 'unverified',
  },
  {
    id: 'provincial',
    zh: '省级资金',
    en: 'provincial government funds',
    labels: ['省级财政资金', '省级补助'],
    standing: 'unverified',
  },
  {
    id: 'municipal',
    zh: '市级资金',
    en: 'municipal government funds',
    labels: ['市级财政资金', '市级补助'],
    standing: 'unverified',
  },
  { id: 'ownFunds', zh: '自有资金', en: 'own funds', standing: 'unverified' },
  { id: 'loans', zh: '贷款', en: 'loans', labels: ['贷款资金', '银行贷款'], standing: 'unverified' },
  { id: 'socialCapital', zh: '社会资本', en: 'private capital', standing: 'unverified' },
] as const satisfies readonly Term[]

export type MonitoringSource = (typeof monitoringSources)[number]['id']
