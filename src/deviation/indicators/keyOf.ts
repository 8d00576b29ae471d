/** The lasting name of a row: what names it, joined, without what does not. */
export const keyOf = (...names: readonly (string | number | null)[]): string =>
  names.filter((name) => name !== null && name !== '').join('/')
