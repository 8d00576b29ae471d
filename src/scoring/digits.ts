import { Decimal } from '../exact/decimal.js'

const plain = /^\d{1,12}(?:\.\d{1,12})?$/u

/** A number of a definition, zero or more; null for anything else. */
export const definedNumber = (digits: string): Decimal | null => (plain.test(digits) ? new Decimal(digits) : null)
