import type { Decimal } from '../exact/decimal.js'
import { exponentOf } from '../exact/unit.js'
import type { Audit } from '../procedures/audit.js'
import type { LedgerEntry } from '../verdicts/finding.js'

/** More decimals than papers print; figures that have more take no part. */
const finest = 12

/** An audit whose entries are looked through, with the title of its document where there are several. */
export interface Source {
  readonly audit: Audit
  readonly document?: string
  readonly isAsked: boolean
}

/** A case of a ledger in which all figures are there, and how many decimals it has in 元. */
export interface Sum {
  readonly entry: LedgerEntry & { readonly stated: Decimal; readonly computed: Decimal; readonly difference: Decimal }
  readonly source: Source
  /** How many powers of ten of 元 its unit is; none for what is no money. */
  readonly exponent: number
  /** Decimals of its figures in their own unit. */
  readonly decimals: number
}

const isDecided = (entry: LedgerEntry): entry is Sum['entry'] =>
  (entry.outcome === 'holds' || entry.outcome === 'rounding' || entry.outcome === 'broken') &&
  entry.stated !== null &&
  entry.computed !== null &&
  entry.difference !== null &&
  entry.operands.length > 0 &&
  entry.operands.every(({ value, counting }) => value !== null && counting?.kind !== 'rate')

function exponentIn({ operands }: LedgerEntry): number {
  for (const { counting } of operands) if (counting?.kind === 'money') return exponentOf(counting.unit)
  return 0
}

function decimalsIn({ stated, operands, allowed }: Sum['entry']): number {
  let most = Math.max(stated.decimalPlaces(), allowed?.decimalPlaces() ?? 0)
  for (const { value } of operands) most = Math.max(most, value?.decimalPlaces() ?? 0)
  return most
}

/** The decided cases among what an audit went through; what only usually holds is none. */
export function sumsOf(source: Source): readonly Sum[] {
  const { ledger } = source.audit
  const soft = new Set(ledger.rules.filter(({ rule }) => rule.severity === 'note').map(({ id }) => id))
  return ledger
    .entries()
    .filter(isDecided)
    .filter(({ id }) => !soft.has(id))
    .map((entry) => ({ entry, source, exponent: exponentIn(entry), decimals: decimalsIn(entry) }))
    .filter(({ decimals }) => decimals <= finest)
}
