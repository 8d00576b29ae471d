import type { AnyDocument } from '../documents/forms.js'
import type { TableLayout } from '../documents/tableLayout.js'
import type { Decimal } from '../exact/decimal.js'
import { exponentOf, type MoneyUnit } from '../exact/unit.js'
import type { Sentence } from '../law/basis.js'
import { audit } from '../procedures/audit.js'
import type { Problem } from '../procedures/problem.js'
import { classificationsOf } from '../terms/classificationsOf.js'
import type { Where } from '../verdicts/finding.js'
import type { InLanguage } from '../words/locale.js'
import { gatherPostings } from './gatherPostings.js'
import { Leaves } from './leavesOf.js'
import type { Lines } from './line.js'
import { namesOf } from './namesOf.js'
import type { Posting, PostingKind } from './posting.js'
import { listsOf } from './postingMisfits.js'
import { postingProblems } from './postingProblems.js'
import { type Printing, printedTables } from './printedTables.js'
import { roundedCells } from './roundedCells.js'
import { unbalancedIn } from './unbalanced.js'

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

/** A paper that was composed, or everything that keeps the postings from being one. */
export type Composed<Document> =
  | {
      readonly document: Document
      readonly problems?: undefined
      /** Sums that are a tail off; worked out when asked for. None in 元, or where rounding is controlled. */
      readonly tails: () => readonly Tail[]
      /** Cells that controlled rounding moved by a whole unit or more: where tables cross, it cannot always be less. */
      readonly beyond: readonly Where[]
      readonly postings: number
    }
  | { readonly document?: undefined; readonly problems: readonly Problem[] }

/** How postings become a paper: which of them it takes, its rows as sums of them, and how it is read. */
export interface Recipe<Header, Document> {
  readonly kinds: readonly PostingKind[]
  readonly layouts: readonly TableLayout[]
  readonly linesOf: (leaves: Leaves) => Lines
  readonly besides: (header: Header) => Printing['besides']
  readonly read: (header: Header, tables: Readonly<Record<string, object>>) => Document
  /** Ids of its identities. */
  readonly identity: RegExp
}

interface Head {
  readonly year: number | string
  readonly unit: MoneyUnit
}

/** A paper made from postings by its recipe. */
export function composed<Header extends Head, Document extends AnyDocument>(
  postings: Iterable<Posting>,
  header: Header,
  options: ComposingOptions,
  recipe: Recipe<Header, Document>,
): Composed<Document> {
  const { locale = 'zh', onProgress, names = {}, rounding = 'halfUp' } = options
  const { layouts, kinds } = recipe
  const lists = typeof header.year === 'number' ? classificationsOf(header.year) : null
  const gathered = gatherPostings(postings, { kinds: new Set(kinds), lists: lists && listsOf(lists) }, onProgress)
  const { leaves, misfits, count } = gathered
  const unbalanced = misfits.length === 0 ? unbalancedIn(leaves) : []
  if (misfits.length + unbalanced.length > 0) return { problems: postingProblems(gathered, unbalanced, locale) }
  const lines = recipe.linesOf(Leaves.of(leaves))
  const { print, beyond } = roundedCells(leaves, { lines, layouts }, stepOf(header, options), rounding)
  const printing = { layouts, print, nameOf: namesOf(lists, names), besides: recipe.besides(header) }
  const document = recipe.read(header, printedTables(lines, printing))
  return { document, tails: () => tailsOf(document, recipe.identity), beyond, postings: count }
}

/** One unit of the last printed digit. */
function stepOf({ unit }: Head, { decimals = 2 }: ComposingOptions): { step: bigint; decimals: number } {
  const powers = exponentOf(unit) + 2 - decimals
  if (!Number.isInteger(decimals) || decimals < 0 || powers < 0) throw new RangeError(`${decimals} decimals of ${unit}`)
  return { step: 10n ** BigInt(powers), decimals }
}

function tailsOf(document: AnyDocument, identity: RegExp): readonly Tail[] {
  const entries = audit(document).ledger.entries()
  return entries.flatMap(({ id, outcome, where, label, difference }) =>
    outcome === 'rounding' && difference && identity.test(id) ? [{ where, label, difference }] : [],
  )
}
