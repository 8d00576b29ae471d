import { exponentOf, shift } from '../exact/unit.js'
import type { GivenFigure } from './given.js'
import type { RateUnit } from './rate.js'

/** A figure that was read, under its name. */
export interface NamedFigure extends GivenFigure {
  readonly name: string
  readonly quantity: RateUnit
}

/**
 * Figures brought to one unit, exactly, or the first whose unit cannot be compared.
 *
 * Where some name a unit of money and others do not, nothing says what the others mean; counts of different things do
 * not compare. Figures printed in one unit share the finest decimals among them, since papers drop trailing zeros.
 */
export function alignFigures(
  figures: readonly NamedFigure[],
): { readonly figures: readonly NamedFigure[] } | { readonly stranger: NamedFigure } {
  const stranger = figures.find((figure) => !areComparable(figure, firstOfKind(figures, figure)))
  if (stranger) return { stranger }
  const finest = finestOf(figures)
  return { figures: figures.map((figure) => inUnitOf(firstOfKind(figures, figure), alike(figure, finest))) }
}

const firstOfKind = (figures: readonly NamedFigure[], { quantity }: NamedFigure): NamedFigure =>
  figures.find((other) => other.quantity === quantity) as NamedFigure

const areComparable = (one: NamedFigure, other: NamedFigure): boolean =>
  one.noun === other.noun && (one.unit === null) === (other.unit === null)

const printOf = ({ quantity, unit }: NamedFigure): string => `${quantity}/${unit}`

/** The finest decimals of each kind of figures that are printed in one unit. */
function finestOf(figures: readonly NamedFigure[]): ReadonlyMap<string, number> {
  const finest = new Map<string, number>()
  for (const figure of figures) {
    const known = finest.get(printOf(figure)) ?? Number.NEGATIVE_INFINITY
    finest.set(printOf(figure), Math.max(known, figure.decimals ?? Number.NEGATIVE_INFINITY))
  }
  return finest
}

const alike = (figure: NamedFigure, finest: ReadonlyMap<string, number>): NamedFigure =>
  figure.decimals === null ? figure : { ...figure, decimals: finest.get(printOf(figure)) ?? figure.decimals }

function inUnitOf({ unit }: NamedFigure, figure: NamedFigure): NamedFigure {
  if (unit === null || figure.unit === null) return figure
  const powers = exponentOf(figure.unit) - exponentOf(unit)
  const decimals = figure.decimals === null ? null : figure.decimals - powers
  return { ...figure, value: shift(figure.value, powers), decimals, unit }
}
