import { frozen } from '../exact/frozen.js'
import type { Term } from './term.js'

/** The lines that balance the two sides of the accounts, in paper order. */
export const balanceLines = /* @__PURE__ */ frozen([
  {
    id: 'currentYearTotal',
    zh: '本年合计',
    en: 'total of the year',
    labels: ['本年收入合计', '本年支出合计'],
    standing: 'unverified',
    note: {
      zh: '两侧分别印作“本年收入合计”“本年支出合计”；简称为本库所拟。',
      en: 'Printed only with the name of its side, in the two forms given; the short label is ours.',
    },
  },
  {
    id: 'nonFiscalBalanceUsed',
    zh: '使用非财政拨款结余(含专用结余)',
    en: 'non-fiscal balance used',
    labels: ['使用非财政拨款结余', '使用专用结余', '使用非财政拨款结余和专用结余', '用事业基金弥补收支差额'],
    standing: 'document',
  },
  {
    id: 'openingBalance',
    zh: '年初结转和结余',
    en: 'opening balance',
    labels: ['年初财政拨款结转和结余', '年初结转结余', '年初结转', '上年结转和结余', '上年结转结余', '上年结转'],
    standing: 'document',
  },
  {
    id: 'surplusDistribution',
    zh: '结余分配',
    en: 'distribution of the surplus',
    standing: 'document',
  },
  {
    id: 'closingBalance',
    zh: '年末结转和结余',
    en: 'closing balance',
    labels: ['年末财政拨款结转和结余', '年末结转结余', '年末结转', '结转下年', '结转下年支出'],
    standing: 'document',
  },
  {
    id: 'grandTotal',
    zh: '总计',
    en: 'grand total',
    labels: ['收入总计', '支出总计', '收支总计', '合计'],
    standing: 'document',
  },
] as const satisfies readonly Term[])

export type BalanceLine = (typeof balanceLines)[number]['id']

/** What an opening or closing balance is made of: two different things in law. */
export const balanceParts = [
  {
    id: 'carryover',
    zh: '结转',
    en: 'carryover',
    standing: 'document',
    note: { zh: '按原规定用途继续使用的资金。', en: 'Money that goes on for the same purpose.' },
  },
  {
    id: 'surplus',
    zh: '结余',
    en: 'surplus',
    standing: 'document',
    note: { zh: '项目已完成等产生的结余资金。', en: 'Money left when the purpose is done.' },
  },
] as const satisfies readonly Term[]

export type BalancePart = (typeof balanceParts)[number]['id']
