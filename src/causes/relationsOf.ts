import { digitsOf } from '../exact/scaled.js'
import type { Operand, Where } from '../verdicts/finding.js'
import type { Cell, Relation, System } from './relation.js'
import { type Source, type Sum, sumsOf } from './sumsOf.js'

/** Where a cell stands, as one text. */
export const nameOf = ({ document = '', path }: Where): string => `${document}#${path.join('/')}`

/** Every sum that the audits went through, as relations between cells; units are those of the audits that come first. */
export function relationsOf(sources: readonly Source[]): System {
  const sums = sources.flatMap(sumsOf)
  // One more than is printed, for rounding allows halves.
  const decimals = sums.reduce((most, { decimals: own, exponent }) => Math.max(most, own - exponent), 0) + 1
  const building = new Building(decimals)
  for (const sum of sums) building.add(sum)
  return { cells: building.cells, relations: building.relations, decimals }
}

class Building {
  readonly cells: Cell[] = []
  readonly relations: Relation[] = []
  readonly #places = new Map<string, number>()
  readonly #decimals: number

  constructor(decimals: number) {
    this.#decimals = decimals
  }

  add({ entry, source, exponent }: Sum): void {
    const { where, label, operands } = entry
    const decimals = this.#decimals + exponent
    const [stated, computed] = [digitsOf(entry.stated, decimals), digitsOf(entry.computed, decimals)]
    const parts = operands.map(({ value }) => (value === null ? null : digitsOf(value, decimals)))
    if (stated === null || computed === null || parts.includes(null)) return
    const signed = (parts as bigint[]).map((part, at) => (operands[at]?.minus ? -part : part))
    if (signed.reduce((sum, part) => sum + part, 0n) !== computed) return
    const terms = new Map<number, bigint>()
    const take = (cell: number, sign: bigint): void => void terms.set(cell, (terms.get(cell) ?? 0n) + sign)
    take(this.#cellOf({ where: placed(where, source), label, value: stated, exponent }), 1n)
    for (const [at, { minus, ...operand }] of operands.entries()) {
      const value = parts[at] as bigint
      take(
        this.#cellOf({ where: placed(operand.where, source), label: operand.label, value, exponent }),
        minus ? 1n : -1n,
      )
    }
    this.#take(entry, source, { terms: [...terms].filter(([, sign]) => sign !== 0n), off: stated - computed, decimals })
  }

  #take(entry: Sum['entry'], { isAsked }: Source, { decimals, ...sum }: Pick<Relation, 'terms' | 'off'> & Fine): void {
    if (!this.#agrees(sum)) return
    for (const [cell] of sum.terms) this.cells[cell]?.relations.push(this.relations.length)
    const isBroken = entry.outcome === 'broken'
    this.relations.push({ key: entry.key, ...sum, ...boundsOf(entry, decimals), isBroken, isAsked })
  }

  #cellOf(cell: Omit<Cell, 'relations'>): number {
    const name = nameOf(cell.where)
    const known = this.#places.get(name)
    if (known !== undefined) return known
    this.#places.set(name, this.cells.length)
    this.cells.push({ ...cell, relations: [] })
    return this.cells.length - 1
  }

  /** A place that another rule reads otherwise has no part in this one. */
  #agrees({ terms, off }: Pick<Relation, 'terms' | 'off'>): boolean {
    let sum = 0n
    for (const [cell, sign] of terms) sum += sign * (this.cells[cell] as Cell).value
    return terms.length > 0 && sum === off
  }
}

interface Fine {
  readonly decimals: number
}

const placed = (where: Where, { document }: Source): Where =>
  document === undefined || where.document !== undefined ? where : { ...where, document }

/** How far off rounding lets it be. */
function boundsOf({ relation, allowed, operands }: Sum['entry'], decimals: number): Pick<Relation, 'least' | 'most'> {
  const stated = (allowed && digitsOf(allowed, decimals)) ?? 0n
  const byParts = relation ? roomOf(operands, decimals) : 0n
  const room = byParts > stated ? byParts : stated
  return { least: relation === 'atMost' ? null : -room, most: relation === 'atLeast' ? null : room }
}

/** Half of the last digit of each part, twice for a whole as fine as they: what rounding allows an inequality too. */
function roomOf(operands: readonly Operand[], decimals: number): bigint {
  let room = 0n
  for (const { counting } of operands) {
    if (!counting || !('decimals' in counting) || counting.decimals >= decimals) continue
    const half = 5n * 10n ** BigInt(decimals - counting.decimals - 1)
    room += room === 0n ? 2n * half : half
  }
  return room
}
