import * as z from 'zod'
import { parseAmount } from '../exact/amount.js'
import { plainMantissa } from '../exact/plainAmount.js'

/** `10分` is the number 10: points print their unit, or leave it to the head of the column. */
export const withoutPoints = (text: string): string => text.replace(/(?<=[\d０-９])\s*分\s*$/u, '')

/** Is this a printed number without a unit of money, or a blank? */
export function isPrintedNumber(text: string): boolean {
  if (text === '' || !Number.isNaN(plainMantissa(text))) return true
  const amount = parseAmount(withoutPoints(text))
  return amount.kind === 'blank' || (amount.kind === 'money' && amount.unit === null)
}

/** Points, a score, a number of people, an area: a figure as printed whose unit stands in the head of its column. */
export const printedNumber = z.string().refine(isPrintedNumber, { params: { id: 'number.unreadable' } })
