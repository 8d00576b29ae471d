import { Decimal, zero } from '../exact/decimal.js'
import { scaled } from '../exact/scaled.js'
import { shift } from '../exact/unit.js'
import type { Audit } from '../procedures/audit.js'
import type { LedgerEntry, Operand, Where } from '../verdicts/finding.js'
import type { Cell, Relation, System } from './relation.js'

/** More decimals than papers print; figures that have more take no part. */
const finest = 12

const nameOf = ({ document = '', path }: Where): string => `${document}#${path.join('/')}`

/** An entry of which all figures are there, and whose parts simply add up to what was computed. */
interface Sum extends LedgerEntry {
  readonly stated: Decimal
  readonly difference: Decimal
}

function isSum(entry: LedgerEntry): entry is Sum {
  const { outcome, stated, computed, difference, operands } = entry
  if (outcome !== 'holds' && outcome !== 'rounding' && outcome !== 'broken') return false
  if (stated === null || computed === null || difference === null || operands.length === 0) return false
  if (operands.some(({ value, counting }) => value === null || counting?.kind === 'rate')) return false
  return operands.reduce((sum, operand) => sum.plus(signed(operand)), zero).eq(computed)
}

const signed = ({ value, minus }: Operand): Decimal => (minus ? (value ?? zero).neg() : (value ?? zero))

/** The sums among what an audit went through; what only usually holds is none. */
function sumsOf({ ledger }: Audit): readonly Sum[] {
  const soft = new Set(ledger.rules.filter(({ rule }) => rule.severity === 'note').map(({ id }) => id))
  return ledger
    .entries()
    .filter(isSum)
    .filter(({ id }) => !soft.has(id))
}

const decimalsOf = ({ stated, operands, allowed }: Sum): number =>
  Math.max(
    stated.decimalPlaces(),
    allowed?.decimalPlaces() ?? 0,
    ...operands.map(({ value }) => value?.decimalPlaces() ?? 0),
  )

/** Every sum that an audit went through, as relations between cells. */
export function relationsOf(audit: Audit): System {
  const sums = sumsOf(audit).filter((one) => decimalsOf(one) <= finest)
  const decimals = sums.reduce((most, one) => Math.max(most, decimalsOf(one)), 0)
  const cells: Cell[] = []
  const places = new Map<string, number>()
  const placeOf = (where: Where, label: Cell['label'], value: Decimal): number => {
    const name = nameOf(where)
    const known = places.get(name)
    if (known !== undefined) return known
    places.set(name, cells.length)
    cells.push({ where, label, value: scaled(value, decimals), relations: [] })
    return cells.length - 1
  }
  const relations: Relation[] = []
  for (const one of sums) {
    const terms = new Map<number, bigint>()
    const add = (cell: number, sign: bigint): void => void terms.set(cell, (terms.get(cell) ?? 0n) + sign)
    add(placeOf(one.where, one.label, one.stated), 1n)
    for (const { where, label, value, minus } of one.operands)
      add(placeOf(where, label, value ?? zero), minus ? 1n : -1n)
    const relation = relationOf(
      one,
      [...terms].filter(([, sign]) => sign !== 0n),
      decimals,
    )
    if (!agrees(relation, cells)) continue
    for (const [cell] of relation.terms) cells[cell]?.relations.push(relations.length)
    relations.push(relation)
  }
  return { cells, relations, decimals }
}

/** A place that another rule reads in another unit has no part in this one. */
const agrees = ({ terms, off }: Relation, cells: readonly Cell[]): boolean =>
  terms.length > 0 && terms.reduce((sum, [cell, sign]) => sum + sign * (cells[cell] as Cell).value, 0n) === off

const half = new Decimal('0.5')

/** Half of the last digit of each part, twice for a whole as fine as they: what rounding allows an inequality too. */
const roomOf = ({ operands }: Sum): Decimal =>
  operands.reduce((room, { counting }) => {
    const decimals = counting && 'decimals' in counting ? counting.decimals : null
    return decimals === null ? room : room.plus(shift(half, -decimals).times(room.isZero() ? 2 : 1))
  }, zero)

function relationOf(one: Sum, terms: Relation['terms'], decimals: number): Relation {
  const allowed = one.relation ? Decimal.max(one.allowed ?? zero, roomOf(one)) : (one.allowed ?? zero)
  const room = allowed.decimalPlaces() > decimals ? 0n : scaled(allowed, decimals)
  return {
    key: one.key,
    terms,
    off: scaled(one.difference, decimals),
    least: one.relation === 'atMost' ? null : -room,
    most: one.relation === 'atLeast' ? null : room,
    isBroken: one.outcome === 'broken',
  }
}
