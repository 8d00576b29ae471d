import * as z from 'zod'
import { parseAmount } from '../exact/amount.js'
import { plainMantissa } from '../exact/plainAmount.js'

/** Is this a printed number without a unit of money, or a blank? */
export function isPrintedNumber(text: string): boolean {
  if (text === '' || !Number.isNaN(plainMantissa(text))) return true
  const amount = parseAmount(text)
  return amount.kind === 'blank' || (amount.kind === 'money' && amount.unit === null)
}

/** Points, a score, a number of people, an area: a figure as printed whose unit stands in the head of its column. */
export const printedNumber = z.string().refine(isPrintedNumber, { params: { id: 'number.unreadable' } })
