import { Decimal, one } from '../exact/decimal.js'
import { remembered } from '../exact/remembered.js'
import { nounSynonyms } from './countedNouns.js'
import { readSimpleUnit } from './readUnit.js'
import { dimensions, multipliers } from './unitScale.js'

/**
 * A unit as a dimension and a size: `factor` times the base unit, exactly `numerator ÷ denominator`.
 * A bare 万 is ten thousand of an unnamed thing: its dimension is `unnamed`.
 */
export interface Measure {
  readonly dimension: string
  readonly numerator: Decimal
  readonly denominator: Decimal
}

const sized: ReadonlyMap<string, Measure> = /* @__PURE__ */ new Map(
  [...dimensions, { id: 'unnamed', units: multipliers }].flatMap(({ id, units }) =>
    units.flatMap(({ names, size, per = 1 }) => names.map((name) => [name, measure(id, size, per)] as const)),
  ),
)

function measure(dimension: string, size: number, per: number): Measure {
  const sizeOf = (count: number): Decimal => (count === 1 ? one : new Decimal(count))
  return { dimension, numerator: sizeOf(size), denominator: sizeOf(per) }
}

/**
 * What does this unit measure, in plain glyphs? An unknown noun measures itself.
 *
 * @example measureOf('万人次').dimension // => 'count:人次'
 * @example measureOf('元/人·年').dimension // => 'money/count:人/months'
 */
export const measureOf: (unit: string) => Measure = /* @__PURE__ */ remembered((unit) => {
  const [counted = '', ...per] = unit
    .replaceAll(' ', '')
    .split(/[/·每()]/u)
    .filter((name) => name !== '')
  const whole = simpleMeasure(counted)
  const parts = per.map(simpleMeasure)
  return {
    dimension: [whole.dimension, ...parts.map(({ dimension }) => dimension).sort()].join('/'),
    numerator: parts.reduce((product, { denominator }) => product.times(denominator), whole.numerator),
    denominator: parts.reduce((product, { numerator }) => product.times(numerator), whole.denominator),
  }
})

function simpleMeasure(name: string): Measure {
  const known = sized.get(name)
  if (known) return known
  const { end, multiplierEnd } = readSimpleUnit(name, 0)
  if (end < name.length || multiplierEnd === 0) return counting(name, one, one)
  const { numerator, denominator } = sized.get(name.slice(0, multiplierEnd)) ?? counting(name, one, one)
  const noun = sized.get(name.slice(multiplierEnd)) ?? counting(name.slice(multiplierEnd), one, one)
  return { ...noun, numerator: noun.numerator.times(numerator), denominator: noun.denominator.times(denominator) }
}

const counting = (noun: string, numerator: Decimal, denominator: Decimal): Measure => ({
  dimension: `count:${nounSynonyms.get(noun) ?? noun}`,
  numerator,
  denominator,
})
