/** A subject that is a code of the functional classification. */
export const isFunctional = /^2\d{2,6}$/

/** A subject that is a code of the economic classification. */
export const isEconomic = /^3\d{2}(?:\d{2})?$/
