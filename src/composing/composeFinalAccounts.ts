import { accountTables } from '../documents/accountTables.js'
import { FinalAccounts } from '../documents/finalAccounts.js'
import type { FinalAccountsJson } from '../documents/json/finalAccountsJson.js'
import { empty } from '../narrative/kinds/empty.js'
import { codedTables } from './codedTables.js'
import { type Composed, type ComposingOptions, composed, type Recipe } from './composed.js'
import { economicTables } from './economicTables.js'
import { type Posting, postingKinds } from './posting.js'
import { summaryTables } from './summaryTables.js'

/** What accounts say of themselves beside their tables. */
export type AccountsHeader = Omit<
  FinalAccountsJson,
  'kind' | 'tables' | 'otherTables' | 'doubtful' | 'excerpts' | 'excerpt'
>

/** Tables that print nothing but their head and a sentence where there is nothing to print. */
const mayBeEmpty = ['governmentManagedFund', 'stateCapitalOperations'] as const

const recipe: Recipe<AccountsHeader, FinalAccounts> = {
  kinds: postingKinds,
  layouts: accountTables,
  linesOf: (leaves) => ({ ...summaryTables(leaves), ...codedTables(leaves), ...economicTables(leaves) }),
  besides:
    ({ unit }) =>
    ({ id }, lines) => {
      if (id === 'threePublic') return { scope: 'fiscalAppropriation' }
      const scope = mayBeEmpty.find((one) => one === id)
      if (scope === undefined || lines.length > 1) return {}
      return { notes: [empty.write({ kind: 'empty', subject: scope, scope, figures: {} }, unit)] }
    },
  read: (header, tables) =>
    FinalAccounts.parse({ ...header, kind: 'finalAccounts', tables: tables as FinalAccountsJson['tables'] }),
  identity: /^I\d+$/u,
}

/** Accounts that were composed, or everything that keeps the postings from being accounts. */
export type ComposedAccounts = Composed<FinalAccounts>

/**
 * The tables 01 to 09 of final accounts, made from postings.
 *
 * Every cell is a sum of postings in 元, so that every identity of the tables is true before they are printed: totals,
 * roll-ups by code, copies between tables, closing balances. Then they are printed in the unit of the header, in 元 to the
 * 分. Postings come one by one from any iterable, and their order is nothing; memory grows with the codes in use alone.
 * A posting that does not fit is a problem, and so is money of which more was spent than there was; all come at once, at
 * most a thousand. Codes are held against the lists of that very year, where those are held. What is nothing is printed
 * as zero, and a budget without money says so below its table.
 *
 * @throws as the schema does for a header that is none.
 * @example
 * const posting = { source: 'other', function: '2010350', use: 'basic', amount: '12000.00' } as const
 * const postings = (['income', 'expenditure'] as const).map((kind) => ({ kind, ...posting }))
 * const { document } = composeFinalAccounts(postings, { year: 2024, department: '某局', unit: '万元' })
 * document?.toJSON().tables.income?.rows[0]?.total // => '1.20'
 */
export const composeFinalAccounts = (
  postings: Iterable<Posting>,
  header: AccountsHeader,
  options: ComposingOptions = {},
): ComposedAccounts => composed(postings, header, options, recipe)
