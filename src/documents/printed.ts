import * as z from 'zod'
import { parseAmount } from '../exact/amount.js'
import { plainMantissa } from '../exact/plainAmount.js'

/** Is this a printed amount, or a blank? */
export const isPrintedAmount = (text: string): boolean =>
  !Number.isNaN(plainMantissa(text)) || parseAmount(text).kind !== 'unreadable'

export const isWellFormed = (text: string): boolean => text.isWellFormed()

/** Words as printed, of bounded length and well-formed. */
export const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(isWellFormed, { params: { id: 'text.malformed' } })

/** The longest text that a cell of figures may hold. */
export const longestCell = 4000

/** A money figure as printed. A cell that holds none (`见附件`, `#REF!`) is kept, and told by the audit: see `oddCells`. */
export const printedAmount = words(longestCell)

export const label = words(200)
export const code = words(60)
export const longText = words(4000)
