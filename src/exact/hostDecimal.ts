import { Decimal as Ours } from './decimal.js'

/**
 * Our decimal numbers for callers: the same digits and rounding, and settings that are the caller’s own. What a caller
 * sets here changes none of our results.
 */
export const Decimal = /* @__PURE__ */ Ours.clone()

/** One of our decimals. */
export type Decimal = Ours
