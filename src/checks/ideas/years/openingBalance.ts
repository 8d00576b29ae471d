import { accountCell } from '../../../facts/accountsIn.js'
import type { Facts } from '../../../facts/facts.js'
import { ofPreviousYear } from '../../../facts/previousYear.js'
import { byArithmetic, byBudgetLawArticle } from '../../../law/ground.js'
import type { SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import type { CellName } from '../../identity.js'

export const openingBalance: Idea = {
  kind: 'inspection',
  id: 'Y1',
  says: {
    zh: '本年年初结转和结余等于上年年末结转和结余',
    en: 'This year’s opening balance is last year’s closing balance',
  },
  basis: byArithmetic(
    '上年末即本年初；会计差错更正可致不等，应当说明',
    'The end of last year is the start of this one; a correction of errors must be explained',
  ),
  also: [
    byBudgetLawArticle(
      { zh: '第四十二条', en: 'article 42' },
      '上一年的结转资金在下一年用于结转项目的支出',
      'what is carried over is spent in the next year on what it was carried over for',
    ),
  ],
  severity: 'warning',
  claims: ({ facts, previousYear }) =>
    previousYear ? balances.flatMap((names) => openingClaim(facts, previousYear, names)) : [],
  example: {
    document: {
      kind: 'finalAccounts',
      tables: {
        incomeAndExpenditure: {
          income: { rows: [{ code: 'openingBalance', label: '年初结转和结余', outturn: '3.50' }] },
          expenditure: { rows: [] },
        },
      },
    },
    previousYear: {
      kind: 'finalAccounts',
      tables: {
        incomeAndExpenditure: {
          income: { rows: [] },
          expenditure: { rows: [{ code: 'closingBalance', label: '年末结转和结余', outturn: '3.00' }] },
        },
      },
    },
    outcome: 'broken',
  },
}

const income = 'fiscalAppropriation.income'
const expenditure = 'fiscalAppropriation.expenditure'

type Balance = readonly [opening: CellName, closing: CellName]

const ofBudget = (budget: string): Balance => [
  [income, `openingBalance.${budget}`, 'outturn'],
  [expenditure, 'closingBalance', budget],
]

/** This year's opening balances, each beside last year's closing balance. */
const balances: readonly Balance[] = [
  [
    ['incomeAndExpenditure.income', 'openingBalance', 'outturn'],
    ['incomeAndExpenditure.expenditure', 'closingBalance', 'outturn'],
  ],
  [
    [income, 'openingBalance', 'outturn'],
    [expenditure, 'closingBalance', 'total'],
  ],
  ...['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'].map(ofBudget),
]

function openingClaim(now: Facts, before: Facts, [opening, closing]: Balance): readonly SumClaim[] {
  const [whole, last] = [accountCell(now, opening), accountCell(before, closing)]
  if (!whole || !last) return []
  const [table, ...row] = opening
  const known = { about: table, row: row.join(':'), computedAs: 'endOfLastYear' } as const
  return [{ kind: 'sum', ...known, whole, parts: [ofPreviousYear(last, before.unit, now.unit)] }]
}
