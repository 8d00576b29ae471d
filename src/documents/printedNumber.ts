import { parseAmount } from '../exact/amount.js'
import { plainMantissa } from '../exact/plainAmount.js'
import { parsePoints } from '../exact/points.js'
import { longestCell, words } from './printed.js'

/** `10分` is the number 10: points print their unit, or leave it to the head of the column. */
export const withoutPoints = (text: string): string => text.replace(/(?<=[\d０-９])\s*分\s*$/u, '')

/** Is this a printed number without a unit of money, or a blank? */
export function isPrintedNumber(text: string): boolean {
  if (text === '' || !Number.isNaN(plainMantissa(text))) return true
  const amount = parseAmount(withoutPoints(text))
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
