import type { Term } from './term.js'

/** The funding rows of monitoring forms, by who gives the money. The rows are published, their labels are not. */
export const monitoringSources = [
  { id: 'central', zh: '中央资金', en: 'Central government funds', standing: 'unverified' },
  { id: 'provincial', zh: '省级资金', en: 'Provincial government funds', standing: 'unverified' },
  { id: 'municipal', zh: '市级资金', en: 'Municipal government funds', standing: 'unverified' },
  { id: 'ownFunds', zh: '自有资金', en: 'Own funds', standing: 'unverified' },
  { id: 'loans', zh: '贷款', en: 'Loans', standing: 'unverified' },
  { id: 'socialCapital', zh: '社会资本', en: 'Private capital', standing: 'unverified' },
] as const satisfies readonly Term[]

export type MonitoringSource = (typeof monitoringSources)[number]['id']
