import { Decimal, unsignedZero, zero } from '../exact/decimal.js'
import { hull, type Interval } from '../exact/interval.js'
import type { Figure } from '../verdicts/figure.js'
import { rangeOver } from '../verdicts/judgeRate.js'
import type { NamedFigure } from './alignFigures.js'
import type { RateFormula } from './rate.js'

/** A value with the least and the greatest that the true figures behind the printed ones allow. */
export interface Evaluated {
  readonly value: Decimal
  readonly range: Interval
}

/** The names that a formula rests on, each once, the base last. */
export const namesOf = ({ plus, minus = [], over, times }: RateFormula): readonly string[] => [
  ...new Set([...plus, ...minus, ...(times ? [times] : []), over]),
]

/** What a formula gives for these figures; its base must not be zero. */
export function evaluateFormula(formula: RateFormula, figures: readonly NamedFigure[]): Evaluated {
  const rounded = figures.filter(isRounded)
  const signed = quotientOf(formula, figures)
  const corners = rangeOver(rounded, (values) => quotientOf(formula, [...moved(rounded, values), ...figures]))
  if (formula.absolute === 'whole') return { value: signed.abs(), range: sizes(corners) }
  return { value: signed, range: hull(corners, { low: signed, high: signed }) }
}

const isRounded = (figure: NamedFigure): figure is NamedFigure & Figure => figure.decimals !== null

const moved = (figures: readonly NamedFigure[], values: readonly Decimal[]): readonly NamedFigure[] =>
  figures.map((figure, at) => ({ ...figure, value: values[at] as Decimal }))

function quotientOf(
  { plus, minus = [], over, times, absolute }: RateFormula,
  figures: readonly NamedFigure[],
): Decimal {
  const figureOf = (name: string): Decimal => (figures.find((figure) => figure.name === name) as NamedFigure).value
  const partOf = (name: string): Decimal => (absolute === 'parts' ? figureOf(name).abs() : figureOf(name))
  const total = (names: readonly string[]): Decimal => names.map(partOf).reduce((sum, part) => sum.plus(part), zero)
  const base = times ? figureOf(over).times(figureOf(times)) : figureOf(over)
  return unsignedZero(total(plus).minus(total(minus)).div(base))
}

/** The sizes of the values between: none is smaller than zero where the sign changes. */
function sizes({ low, high }: Interval): Interval {
  const ends = [low.abs(), high.abs()]
  const changesSign = low.isNegative() && high.isPositive()
  return { low: changesSign ? zero : Decimal.min(...ends), high: Decimal.max(...ends) }
}
