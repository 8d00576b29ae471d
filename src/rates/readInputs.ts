import type { Counting } from '../verdicts/finding.js'
import type { Reason } from '../verdicts/outcome.js'
import type { NamedFigure } from './alignFigures.js'
import { type Given, type GivenFigure, readGiven } from './given.js'
import type { RateDefinition, RateInput, RateInputs, RateUnit } from './rate.js'
import type { RateOperand } from './rateResult.js'

/** Figures by the names that a rate gives them. All are named; one that is not known is null. */
export type GivenInputs<Inputs extends RateInputs> = { readonly [Name in keyof Inputs]: Given<Inputs[Name]> }

/** An input as it was read: its figure or why there is none, and how it is told. */
export interface ReadInput {
  readonly name: string
  readonly figure: NamedFigure | Reason
  readonly operand: RateOperand
}

/** The inputs of a rate as they were given, in its order. */
export function readInputs<Inputs extends RateInputs>(
  { inputs }: RateDefinition<Inputs>,
  given: GivenInputs<Inputs>,
): readonly ReadInput[] {
  const figures: Readonly<Record<string, Given | undefined>> = given
  return Object.entries<RateInput>(inputs).map(([name, input]) => readInput(name, input, figures[name] ?? null))
}

function readInput(name: string, { label, unit: quantity }: RateInput, given: Given): ReadInput {
  const read = readGiven(given, quantity)
  const text = typeof given === 'string' ? { text: given } : {}
  if (typeof read === 'string') return { name, figure: read, operand: { name, label, value: null, ...text } }
  const operand = { name, label, value: read.value, ...text, counting: countingOf(quantity, read) }
  return { name, figure: { ...read, name, quantity }, operand }
}

function countingOf(quantity: RateUnit, { value, decimals, unit, noun }: GivenFigure): Counting {
  const printed = Math.max(decimals ?? value.decimalPlaces(), 0)
  if (quantity === 'share') return { kind: 'rate', decimals: printed }
  return unit === null ? { kind: 'count', unit: noun } : { kind: 'money', unit, decimals: printed }
}
