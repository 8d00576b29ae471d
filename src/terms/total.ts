import type { Term } from './term.js'

/** Rows and columns that add up the others of their table. */
export const totals = [
  {
    id: 'total',
    zh: '合计',
    en: 'total',
    labels: ['总计', '小计', '总额', '金额合计', '合计数'],
    standing: 'document',
  },
  { id: 'incomeOfYear', zh: '本年收入合计', en: 'total income of the year', standing: 'document' },
  { id: 'expenditureOfYear', zh: '本年支出合计', en: 'total expenditure of the year', standing: 'document' },
] as const satisfies readonly Term[]
