import { zero } from '../exact/decimal.js'
import type { Finding } from '../verdicts/finding.js'
import { isShown } from './operands.js'

/** From so many parts on a sum is told by their number; the finding has each. */
const long = 10

/** Is the computed figure that of its operands added up, and nothing else? */
export function isPlainSum({ formula, operands, computed }: Finding): boolean {
  const parts = operands.filter(isShown)
  if (formula || parts.length < 2 || parts.some(({ minus }) => minus)) return false
  return computed?.eq(parts.reduce((sum, { value }) => sum.plus(value ?? zero), zero)) === true
}

/** A sum of so many parts that nobody wants to read them. */
export const isLongSum = (finding: Finding): boolean => finding.operands.length >= long && isPlainSum(finding)
