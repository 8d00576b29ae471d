import { plainMantissa, printedDecimals } from '../exact/plainAmount.js'
import type { Leaf } from './leaf.js'
import { type Posting, threePublicSections } from './posting.js'
import { type Expected, type Misfit, misfitsOf } from './postingMisfits.js'

/** A posting that does not fit, by its place among all. */
export interface MisfitAt extends Misfit {
  readonly at: number
}

/** All postings, added up: memory grows with the codes in use, not with the postings. */
export interface Gathered {
  readonly leaves: readonly Leaf[]
  readonly misfits: readonly MisfitAt[]
  /** Misfits beyond those that are kept. */
  readonly more: number
  readonly count: number
}

/** How often progress is told. */
const every = 10_000
const most = 1000

const ofThreePublic: ReadonlySet<string> = new Set(Object.values(threePublicSections))

/** Does the economic section decide in which cells it stands? */
const isByEconomic = ({ kind, source, use, economic = '' }: Posting): boolean =>
  kind === 'threePublicBudget' ||
  (kind === 'expenditure' && ((source === 'generalPublicBudget' && use === 'basic') || ofThreePublic.has(economic)))

/** The amount in 分, or null where it is no plain amount of 元. */
export function fenOf(text: unknown): bigint | null {
  if (typeof text !== 'string') return null
  const mantissa = plainMantissa(text)
  const decimals = printedDecimals(text)
  if (Number.isNaN(mantissa) || decimals > 2) return null
  return BigInt(mantissa) * 10n ** BigInt(2 - decimals)
}

/** Adds postings up, one after another. */
export function gatherPostings(
  postings: Iterable<Posting>,
  expected: Expected,
  onProgress?: (count: number) => void,
): Gathered {
  const sums = new Map<string, { posting: Omit<Posting, 'amount' | 'unit'>; amount: bigint }>()
  const misfits: MisfitAt[] = []
  let more = 0
  let count = 0
  for (const posting of postings) {
    const amount = fenOf(posting?.amount)
    const found = misfitsOf(posting, amount, expected)
    if (found.length > 0 || amount === null) {
      const kept = found.slice(0, Math.max(most - misfits.length, 0))
      misfits.push(...kept.map((one) => ({ ...one, at: count })))
      more += found.length - kept.length
    } else addTo(sums, posting, amount)
    count++
    if (count % every === 0) onProgress?.(count)
  }
  onProgress?.(count)
  const keys = [...sums.keys()].toSorted()
  const leaves = keys.map((key) => leafOf(sums.get(key) as { posting: Omit<Posting, 'amount'>; amount: bigint }))
  return { leaves, misfits, more, count }
}

function addTo(
  sums: Map<string, { posting: Omit<Posting, 'amount' | 'unit'>; amount: bigint }>,
  posting: Posting,
  amount: bigint,
): void {
  const { kind, source, function: item, use } = posting
  const economic = isByEconomic(posting) ? posting.economic : undefined
  const key = `${kind} ${source ?? ''} ${item ?? ''} ${use ?? ''} ${economic ?? ''}`
  const known = sums.get(key)
  if (known) known.amount += amount
  else sums.set(key, { posting: asKept(kind, source, item, use, economic), amount })
}

const asKept = (
  kind: Posting['kind'],
  source: Posting['source'],
  item: string | undefined,
  use: Posting['use'],
  economic: string | undefined,
): Omit<Posting, 'amount' | 'unit'> => ({
  kind,
  ...(source === undefined ? {} : { source }),
  ...(item === undefined ? {} : { function: item }),
  ...(use === undefined ? {} : { use }),
  ...(economic === undefined ? {} : { economic }),
})

const leafOf = ({ posting, amount }: { posting: Omit<Posting, 'amount' | 'unit'>; amount: bigint }): Leaf => ({
  ...posting,
  amount,
})
