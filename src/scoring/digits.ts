import { Decimal } from '../exact/decimal.js'
import { remembered } from '../exact/remembered.js'

const plain = /^\d{1,12}(?:\.\d{1,12})?$/u

/** A number of a definition, zero or more; null for anything else. */
export const definedNumber = (digits: string): Decimal | null => (plain.test(digits) ? new Decimal(digits) : null)

/** The number of a definition that was found to be one: every row of every form is held against the same few. */
export const limitOf = /* @__PURE__ */ remembered((digits): Decimal => new Decimal(digits))
