import type { Sentence } from '../law/basis.js'
import { balanceLines } from '../terms/balance.js'
import { budgetLines } from '../terms/budgetLine.js'
import { basicExpenditureParts, expenditureKinds } from '../terms/expenditure.js'
import { fundScopes } from '../terms/fund.js'
import { fundingRows, incomeSources } from '../terms/fundingSource.js'
import { type Term, termOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import { capitalScope, fundScope, generalScope, opening, partOf } from './budgetColumns.js'
import { local, type NamedRow, rowOf } from './tableLayout.js'

/** A row known by all labels of several terms. */
function known(code: string, terms: readonly Term[], printed: string): NamedRow {
  const labels = terms.flatMap(({ zh, labels = [] }) => [zh, ...labels])
  return {
    code,
    label: printed,
    en: (terms[0] as Term).en,
    also: [...new Set(labels)].filter((one) => one !== printed),
  }
}

export const total: NamedRow = { ...rowOf('total', termOf(totals, 'total')), also: ['总计'] }
export const yearTotal = (side: 'incomeOfYear' | 'expenditureOfYear'): NamedRow => ({
  ...local(rowOf('currentYearTotal', termOf(totals, side))),
  also: side === 'incomeOfYear' ? ['当年收入小计', '当年收入合计'] : ['当年支出小计', '当年支出合计'],
})
export const grandTotal = (printed: '收入总计' | '支出总计'): NamedRow => {
  const { also = [], ...row } = rowOf('grandTotal', termOf(balanceLines, 'grandTotal'), printed)
  return { ...row, also: [...also, printed.replace('总计', '合计')] }
}
export const closing: NamedRow = known(
  'closingBalance',
  [
    termOf(balanceLines, 'closingBalance'),
    { ...termOf(balanceLines, 'closingBalance'), zh: '结转下年资金', labels: [] },
  ],
  '结转下年',
)
const openingRow: NamedRow = known(
  'openingBalance',
  [termOf(balanceLines, 'openingBalance'), termOf(fundingRows, 'carriedForward')],
  '上年结转',
)

const source = (id: 'generalPublicBudget' | 'governmentManagedFund' | 'stateCapitalOperations', printed: string) =>
  known(id, [termOf(incomeSources, id), termOf(fundingRows, id)], printed)

/** The three budgets that an appropriation may come from. */
export const fiscalSources: readonly NamedRow[] = [
  source('generalPublicBudget', '一般公共预算资金'),
  source('governmentManagedFund', '政府性基金'),
  source('stateCapitalOperations', '国有资本经营预算'),
]

const income = (
  id: 'publicService' | 'commercialOperation' | 'grantFromSuperior' | 'remittanceFromSubordinate' | 'other',
) => rowOf(id, termOf(incomeSources, id))
const ownFunds: readonly NamedRow[] = [
  income('publicService'),
  income('commercialOperation'),
  local(income('grantFromSuperior')),
  local(income('remittanceFromSubordinate')),
  income('other'),
]
const account = rowOf('fiscalSpecialAccount', termOf(fundingRows, 'fiscalSpecialAccount'))
const unitFunds = rowOf('unitFunds', termOf(fundingRows, 'unitFunds'))
const otherFunds = rowOf('otherFunds', termOf(fundingRows, 'otherFunds'))
const fiscal = known('fiscalAppropriation', [termOf(fundScopes, 'fiscalAppropriation')], '财政拨款收入')

/** The side of income: by source, carry-over among it. */
export const incomeRows: readonly NamedRow[] = [
  fiscal,
  ...fiscalSources,
  ...[account, unitFunds, otherFunds].map(local),
  ...ownFunds,
  yearTotal('incomeOfYear'),
  local(openingRow),
  local(rowOf('nonFiscalBalanceUsed', termOf(balanceLines, 'nonFiscalBalanceUsed'), '使用非财政拨款结余')),
  grandTotal('收入总计'),
]

/** The table of income where it goes by source: what each is made of. */
export const sourceRows: readonly NamedRow[] = [
  grandTotal('收入总计'),
  ...incomeRows.filter(({ code }) => code !== 'grandTotal'),
  ...(
    [
      'publicFinanceGrant',
      'specialRevenue',
      'accountEducationFees',
      'otherNonTaxRevenue',
      'debtFunds',
      'balanceUsed',
    ] as const
  ).map((id) => local(rowOf(id, termOf(budgetLines, id)))),
]

const openingOf = (scope: string, noun: Sentence): NamedRow => {
  const { zh, en } = partOf(opening, noun)
  return local({ code: `openingBalance.${scope}`, label: zh, en, also: [noun.zh] })
}

/** Carry-over of appropriations, by budget where it is told. */
export const openingByFund: readonly NamedRow[] = [
  local(openingRow),
  openingOf('generalPublicBudget', generalScope),
  openingOf('governmentManagedFund', fundScope),
  openingOf('stateCapitalOperations', capitalScope),
]

/** What the money is used for, as rows. */
export const byUse: readonly NamedRow[] = [
  rowOf('basic', termOf(expenditureKinds, 'basic')),
  ...(['personnel', 'nonPersonnel'] as const).map((id) => local(rowOf(id, termOf(basicExpenditureParts, id)))),
  rowOf('project', termOf(expenditureKinds, 'project')),
  local(rowOf('reserve', termOf(budgetLines, 'reserve'))),
  ...(['commercialOperation', 'remittanceToSuperior', 'grantToSubordinate'] as const).map((id) =>
    local(rowOf(id, termOf(expenditureKinds, id))),
  ),
  yearTotal('expenditureOfYear'),
  local(closing),
  local(grandTotal('支出总计')),
]
