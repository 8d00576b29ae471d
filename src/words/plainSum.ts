import { zero } from '../exact/decimal.js'
import type { Finding, Operand } from '../verdicts/finding.js'
import { isShown } from './operands.js'

/** From so many parts on a sum is told by their number; the finding has each. */
const long = 10
const addition = /^\{\d{1,4}\}(?: \+ \{\d{1,4}\})+$/u

/** The operands that make the computed figure by being added up, and nothing else; none where it is no such sum. */
export function addedUp({ formula, operands, computed }: Finding): readonly Operand[] {
  if (formula && !addition.test(formula)) return []
  const parts = operands.filter((operand, at) => isShown(operand) && (!formula || formula.includes(`{${at}}`)))
  if (parts.length < 2 || parts.some(({ minus }) => minus)) return []
  return computed?.eq(parts.reduce((sum, { value }) => sum.plus(value ?? zero), zero)) ? parts : []
}

/** A sum of so many parts that nobody wants to read them. */
export const isLongSum = (finding: Finding): boolean => addedUp(finding).length >= long
