/** A JSON path: keys and indices, from the top. */
export type JsonPath = readonly (string | number)[]

/**
 * A JSON path as one name, a JSON pointer: what the places of a document that was read are called by.
 *
 * @example pointerOf(['tables', 'income', 'rows', 0, 'total']) // => '/tables/income/rows/0/total'
 */
export const pointerOf = (path: JsonPath): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
