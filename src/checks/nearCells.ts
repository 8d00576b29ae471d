import type { Decimal } from '../exact/decimal.js'
import { shift } from '../exact/unit.js'
import type { PrintedCell } from '../facts/printedCell.js'
import type { Figure } from '../verdicts/figure.js'

/** A cell that holds a figure. */
export type FiguredCell = PrintedCell & { readonly figure: Figure }

/** So few are all looked at. */
const few = 16

/** Cells by where their figures lie, so that those near another are found without looking at all of them. */
export class NearCells {
  readonly #all: FiguredCell[] = []
  #decimals: number | null = null
  #places = new Map<string, number[]>()

  add(cell: FiguredCell): void {
    const at = this.#all.push(cell) - 1
    if (this.#decimals !== null) this.#put(at, this.#decimals)
  }

  /** Every cell within one step of the last digit of a figure, and some beside them, in the order in which they came. */
  near({ value, decimals }: Figure): readonly FiguredCell[] {
    if (this.#all.length <= few) return this.#all
    if (decimals !== this.#decimals) this.#arrange(decimals)
    const place = placeOf(value, decimals)
    const near = [place.minus(1), place, place.plus(1)].flatMap((one) => this.#places.get(String(one)) ?? [])
    return near.sort((one, other) => one - other).map((at) => this.#all[at] as FiguredCell)
  }

  #arrange(decimals: number): void {
    this.#decimals = decimals
    this.#places = new Map()
    for (const at of this.#all.keys()) this.#put(at, decimals)
  }

  #put(at: number, decimals: number): void {
    const place = String(placeOf((this.#all[at] as FiguredCell).figure.value, decimals))
    const known = this.#places.get(place)
    if (known) known.push(at)
    else this.#places.set(place, [at])
  }
}

/** How many whole steps of the last digit a value is. */
const placeOf = (value: Decimal, decimals: number): Decimal => shift(value, decimals).floor()
