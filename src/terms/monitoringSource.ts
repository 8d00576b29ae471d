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
  {
    id: 'county',
    zh: '县级资金',
    en: 'county government funds',
    labels: ['县级财政资金', '县级补助', '区级资金', '县区资金', '区县资金', '县（区）级资金'],
    standing: 'unverified',
  },
  {
    id: 'superior',
    zh: '上级资金',
    en: 'funds from superior governments',
    labels: ['上级财政资金', '上级补助资金', '上级专项资金'],
    standing: 'unverified',
  },
  {
    id: 'sameLevel',
    zh: '本级资金',
    en: 'funds of the government itself',
    labels: ['本级财政资金', '本级安排', '本级配套资金', '地方资金'],
    standing: 'unverified',
  },
  { id: 'ownFunds', zh: '自有资金', en: 'own funds', standing: 'unverified' },
  { id: 'loans', zh: '贷款', en: 'loans', labels: ['贷款资金', '银行贷款'], standing: 'unverified' },
  { id: 'socialCapital', zh: '社会资本', en: 'private capital', standing: 'unverified' },
] as const satisfies readonly Term[]

export type MonitoringSource = (typeof monitoringSources)[number]['id']
