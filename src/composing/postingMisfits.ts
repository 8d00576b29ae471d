import type { Classifications } from '../terms/classificationsOf.js'
import { expenditureKinds } from '../terms/expenditure.js'
import { incomeSources } from '../terms/fundingSource.js'
import { basicClasses, funds, type Posting, threePublicSections } from './posting.js'

/** One thing about a posting that does not fit: which key, and what was expected, by its id in the words of problems. */
export interface Misfit {
  readonly key: keyof Posting
  readonly expected: string
  readonly received: unknown
}

/** The codes that there are in the year of the accounts. */
export interface PostingLists {
  readonly sections: ReadonlySet<string>
  readonly economic: ReadonlySet<string>
}

const sources: ReadonlySet<unknown> = new Set(incomeSources.map(({ id }) => id))
const fiscal: ReadonlySet<unknown> = new Set(funds)
const uses: ReadonlySet<unknown> = new Set(expenditureKinds.map(({ id }) => id))
const threePublic: ReadonlySet<unknown> = new Set(Object.values(threePublicSections))
const classes: ReadonlySet<string> = new Set([...basicClasses.personnel, ...basicClasses.nonPersonnel])

/** The kinds that a paper takes, and the codes that there are where they are known. */
export interface Expected {
  readonly kinds: ReadonlySet<unknown>
  readonly lists: PostingLists | null
}

/** The kinds that are of one source of money. */
const sourced: ReadonlySet<unknown> = new Set(['income', 'expenditure', 'openingBalance', 'closingBalance'])

/** The codes of a year's lists, down to the section. */
export const listsOf = ({ functional, economic }: Classifications): PostingLists => ({
  sections: new Set(functional.entries.map(({ code }) => code).filter(({ length }) => length === 5)),
  economic: new Set(economic.entries.map(({ code }) => code).filter(({ length }) => length === 5)),
})

/** Everything about a posting that does not fit. */
export function misfitsOf(posting: Posting, amount: bigint | null, { kinds, lists }: Expected): readonly Misfit[] {
  if (typeof posting !== 'object' || posting === null || !kinds.has(posting.kind))
    return [{ key: 'kind', expected: 'posting.kind', received: posting?.kind }]
  const found: Misfit[] = []
  const wrong = (key: keyof Posting, expected: string): void => {
    found.push({ key, expected, received: posting[key] })
  }
  if (amount === null) wrong('amount', 'posting.amount')
  if (sourced.has(posting.kind) && !sources.has(posting.source)) wrong('source', 'posting.source')
  if (needsItem(posting) && !isItem(posting.function, lists)) wrong('function', 'posting.function')
  if (posting.kind === 'expenditure' && !isUse(posting)) wrong('use', 'posting.use')
  const economic = economicMisfit(posting, lists)
  if (economic) wrong('economic', economic)
  return found
}

/** Balances of own money stand in no table by function; a closing balance is compared as a whole. */
const needsItem = ({ kind, source }: Posting): boolean =>
  kind === 'income' || kind === 'expenditure' || (kind === 'openingBalance' && fiscal.has(source))

const isItem = (code: unknown, lists: PostingLists | null): boolean =>
  typeof code === 'string' && /^2\d{6}$/u.test(code) && (!lists || lists.sections.has(code.slice(0, 5)))

/** Appropriations are spent on basic needs and on projects. */
const isUse = ({ use, source }: Posting): boolean =>
  uses.has(use) && (!fiscal.has(source) || use === 'basic' || use === 'project')

function economicMisfit({ kind, source, use, economic }: Posting, lists: PostingLists | null): string | null {
  if (kind === 'threePublicBudget') return threePublic.has(economic) ? null : 'posting.threePublic'
  if (kind !== 'expenditure') return null
  const isAsked = source === 'generalPublicBudget' && use === 'basic'
  if (economic === undefined) return isAsked ? 'posting.economic' : null
  if (!/^\d{5}$/u.test(economic) || (lists && !lists.economic.has(economic))) return 'posting.economic'
  return isAsked && !classes.has(economic.slice(0, 3)) ? 'posting.basicClass' : null
}
