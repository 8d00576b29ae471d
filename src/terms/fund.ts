import type { Term } from './term.js'

/** The scopes of money a table, a sentence or a check may speak of, from the widest to its parts. */
export const fundScopes = [
  {
    id: 'all',
    zh: '全部资金',
    en: 'All funds',
    standing: 'unverified',
    note: { zh: '名称为本库所拟。', en: 'The name is ours.' },
  },
  { id: 'fiscalAppropriation', zh: '财政拨款', en: 'Fiscal appropriation', standing: 'document' },
  {
    id: 'generalPublicBudget',
    zh: '一般公共预算',
    en: 'General public budget',
    labels: ['一般公共预算财政拨款'],
    standing: 'document',
  },
  {
    id: 'governmentManagedFund',
    zh: '政府性基金预算',
    en: 'Government-managed funds',
    labels: ['政府性基金预算财政拨款'],
    standing: 'document',
  },
  {
    id: 'stateCapitalOperations',
    zh: '国有资本经营预算',
    en: 'State capital operations',
    labels: ['国有资本经营预算财政拨款'],
    standing: 'document',
  },
] as const satisfies readonly Term[]

/** A scope of money, by its id. */
export type FundScope = (typeof fundScopes)[number]['id']
