import { FinalAccounts } from '../documents/finalAccounts.js'
import type { FinalAccountsJson } from '../documents/json/finalAccountsJson.js'
import type { Decimal } from '../exact/decimal.js'
import { exponentOf } from '../exact/unit.js'
import type { Sentence } from '../law/basis.js'
import { audit } from '../procedures/audit.js'
import type { Problem } from '../procedures/problem.js'
import { classificationsOf } from '../terms/classificationsOf.js'
import type { Where } from '../verdicts/finding.js'
import type { InLanguage } from '../words/locale.js'
import { codedTables } from './codedTables.js'
import { economicTables } from './economicTables.js'
import { gatherPostings } from './gatherPostings.js'
import type { Leaf } from './leaf.js'
import { Leaves } from './leavesOf.js'
import type { Lines } from './line.js'
import { namesOf } from './namesOf.js'
import type { Posting } from './posting.js'
import { listsOf } from './postingMisfits.js'
import { postingProblems } from './postingProblems.js'
import { printedTables } from './printedTables.js'
import { roundedCells } from './roundedCells.js'
import { summaryTables } from './summaryTables.js'
import { unbalancedIn } from './unbalanced.js'

/** What accounts say of themselves beside their tables. */
export type AccountsHeader = Omit<
  FinalAccountsJson,
  'kind' | 'tables' | 'otherTables' | 'doubtful' | 'excerpts' | 'excerpt'
>

/** How the tables are printed, and who is told how far it is. */
export interface ComposingOptions extends InLanguage {
  /**
   * `halfUp`: each cell on its own, so that printed parts may be a tail off their whole. `controlled`: up or down by less
   * than a unit of the last digit, so that printed parts add up.
   */
  readonly rounding?: 'halfUp' | 'controlled'
  /** Decimals of the printed amounts: two. */
  readonly decimals?: number
  /** What codes are called, where it is not what the lists of the year call them. */
  readonly names?: Readonly<Record<string, string>>
  /** Told how many postings were read, every ten thousand and at the end. */
  readonly onProgress?: (postings: number) => void
}

/** A printed sum whose printed parts are a tail off, for each cell was rounded on its own. */
export interface Tail {
  readonly where: Where
  readonly label: Sentence
  /** Printed less the sum of the printed parts. */
  readonly difference: Decimal
}

/** Accounts that were composed, or everything that keeps the postings from being accounts. */
export type ComposedAccounts =
  | {
      readonly document: FinalAccounts
      readonly problems?: undefined
      /** Sums that are a tail off; worked out when asked for. None in 元, or where rounding is controlled. */
      readonly tails: () => readonly Tail[]
      /** Cells that controlled rounding moved by a whole unit or more: where tables cross, it cannot always be less. */
      readonly beyond: readonly Where[]
      readonly postings: number
    }
  | { readonly document?: undefined; readonly problems: readonly Problem[] }

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
export function composeFinalAccounts(
  postings: Iterable<Posting>,
  header: AccountsHeader,
  options: ComposingOptions = {},
): ComposedAccounts {
  const { locale = 'zh', onProgress, names = {} } = options
  const lists = typeof header.year === 'number' ? classificationsOf(header.year) : null
  const gathered = gatherPostings(postings, lists && listsOf(lists), onProgress)
  const { leaves, misfits, count } = gathered
  const unbalanced = misfits.length === 0 ? unbalancedIn(leaves) : []
  if (misfits.length + unbalanced.length > 0) return { problems: postingProblems(gathered, unbalanced, locale) }
  const lines = linesOf(leaves)
  const rounded = roundedCells(leaves, lines, stepOf(header, options), options.rounding ?? 'halfUp')
  const tables = printedTables(lines, header.unit, { print: rounded.print, nameOf: namesOf(lists, names) })
  const document = FinalAccounts.parse({ ...header, kind: 'finalAccounts', tables })
  return { document, tails: () => tailsOf(document), beyond: rounded.beyond, postings: count }
}

/** Every row of every table. */
function linesOf(all: readonly Leaf[]): Lines {
  const leaves = new Leaves(all)
  return { ...summaryTables(leaves), ...codedTables(leaves), ...economicTables(leaves) }
}

/** One unit of the last printed digit. */
function stepOf({ unit }: AccountsHeader, { decimals = 2 }: ComposingOptions): { step: bigint; decimals: number } {
  const powers = exponentOf(unit) + 2 - decimals
  if (!Number.isInteger(decimals) || decimals < 0 || powers < 0) throw new RangeError(`${decimals} decimals of ${unit}`)
  return { step: 10n ** BigInt(powers), decimals }
}

function tailsOf(document: FinalAccounts): readonly Tail[] {
  const entries = audit(document).ledger.entries()
  return entries.flatMap(({ id, outcome, where, label, difference }) =>
    outcome === 'rounding' && difference && /^I\d+$/u.test(id) ? [{ where, label, difference }] : [],
  )
}
