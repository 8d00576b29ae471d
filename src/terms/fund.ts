import { frozen } from '../exact/frozen.js'
import type { Term } from './term.js'

/** A scope of money, and a row of a form as well. */
export const fiscalAppropriation = {
  id: 'fiscalAppropriation',
  zh: '财政拨款',
  en: 'fiscal appropriation',
  labels: [
    '财政拨款收入',
    '财政拨款资金',
    '当年财政拨款',
    '本年财政拨款',
    '财政拨款（补助）资金',
    '财政拨款（补助）收入',
    '政府性资金',
  ],
  standing: 'document',
  note: {
    zh: '“政府性资金”见于一地的表式，视同财政拨款系本库的理解。',
    en: '政府性资金 is printed by one place; that it means the same is our reading.',
  },
} as const satisfies Term

/** The scopes of money a table, a sentence or a check may speak of, from the widest to its parts. */
export const fundScopes = /* @__PURE__ */ frozen([
  {
    id: 'all',
    zh: '全部资金',
    en: 'all funds',
    standing: 'unverified',
    note: { zh: '名称为本库所拟。', en: 'The name is ours.' },
  },
  fiscalAppropriation,
  {
    id: 'generalPublicBudget',
    zh: '一般公共预算',
    en: 'general public budget',
    labels: ['一般公共预算财政拨款', '一般公共预算拨款', '公共财政预算', '公共财政预算财政拨款', '公共财政预算拨款'],
    standing: 'document',
    note: { zh: '2015年以前称公共财政预算。', en: 'Called 公共财政预算 before 2015.' },
  },
  {
    id: 'governmentManagedFund',
    zh: '政府性基金预算',
    en: 'government-managed funds',
    labels: ['政府性基金预算财政拨款', '政府性基金预算拨款'],
    standing: 'document',
  },
  {
    id: 'stateCapitalOperations',
    zh: '国有资本经营预算',
    en: 'state capital operations',
    labels: ['国有资本经营预算财政拨款', '国有资本经营预算拨款'],
    standing: 'document',
  },
] as const satisfies readonly Term[])

/** A scope of money, by its id. */
export type FundScope = (typeof fundScopes)[number]['id']
