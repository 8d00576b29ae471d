import { parseAmount } from '../exact/amount.js'
import { plainMantissa } from '../exact/plainAmount.js'
import { parsePoints } from '../exact/points.js'
import { longestCell, words } from './printed.js'

/** Is this a printed number without a unit of money, or a blank? */
export function isPrintedNumber(text: string): boolean {
  if (text === '' || !Number.isNaN(plainMantissa(text))) return true
  const amount = parseAmount(text)
  return amount.kind === 'blank' || (amount.kind === 'money' && amount.unit === null)
}

/** Are these points, with or without their unit, or a blank? */
export function isPrintedPoints(text: string): boolean {
  const amount = parsePoints(text)
  return amount.kind === 'blank' || (amount.kind === 'money' && amount.unit === null)
}

/** A number of people, an area: a figure as printed whose unit stands in the head of its column. */
export const printedNumber = words(longestCell)

/** Points or a score, with or without 分. */
export const printedPoints = words(longestCell)
