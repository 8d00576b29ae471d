import * as z from 'zod'
import { parseAmount } from '../exact/amount.js'
import { plainMantissa } from '../exact/plainAmount.js'

/** Is this a printed amount, or a blank? */
export const isPrintedAmount = (text: string): boolean =>
  !Number.isNaN(plainMantissa(text)) || parseAmount(text).kind !== 'unreadable'

const isWellFormed = (text: string): boolean => text.isWellFormed()

/** A money figure as printed: checked in the wire, so that shape and amount problems come together. */
export const printedAmount = z.string().refine(isPrintedAmount, { params: { id: 'amount.unreadable' } })

/** Words as printed, of bounded length and well-formed. */
export const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(isWellFormed, { params: { id: 'text.malformed' } })

export const label = words(200)
export const code = words(60)
export const longText = words(4000)
