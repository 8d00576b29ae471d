import { longestCell, words } from './printed.js'
import { isPrintedNumber } from './printedNumber.js'

/** Is this a printed percentage, with or without its sign, or a blank? Forms print the sign beside a blank: `-%`. */
export const isPrintedRate = (text: string): boolean => isPrintedNumber(text.replace(/[%％]\s*$/u, ''))

/** A percentage as printed; forms print it with and without its sign. */
export const printedRate = words(longestCell)
