/**
 * A text as it is printed, or an error that says what is wanted: a figure that is a `number` has lost its print.
 *
 * @throws TypeError for what is no text.
 */
export function printedText(value: unknown, what: string): string {
  if (typeof value === 'string') return value
  throw new TypeError(`${what}: expected a text, as it is printed, received ${received(value)}`)
}

/** A list of such texts; each is named after its place. */
export function printedTexts(values: unknown, what: string): readonly string[] {
  if (!Array.isArray(values)) throw new TypeError(`${what}: expected a list of texts, received ${received(values)}`)
  return values.map((value, at) => printedText(value, `${what}[${at}]`))
}

/** The object that a function is called with. */
export function partsGiven<T>(value: T, what: string): T {
  if (typeof value === 'object' && value !== null) return value
  throw new TypeError(`${what}: expected an object, received ${received(value)}`)
}

/** What was given, in short. */
export function received(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number') return String(value)
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  return Array.isArray(value) ? 'a list' : typeof value === 'function' ? 'a function' : `of type ${typeof value}`
}
