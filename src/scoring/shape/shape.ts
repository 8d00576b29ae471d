/**
 * What is wrong with the build of a value; `name` says which it is. Nothing is read of it but what was looked at. Shapes are
 * made when they are asked, so that a bundle without definitions of its own carries none.
 */
export type Shape = (value: unknown, name: string) => readonly string[]

/** A value whose keys can be read. */
export type Parts = Readonly<Record<string, unknown>>

export const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nothing where it holds, else that it must be this. */
export const must = (holds: boolean, name: string, what: string): readonly string[] =>
  holds ? [] : [`${name}: must be ${what}`]

export const text: Shape = (value, name) => must(typeof value === 'string' && value.trim() !== '', name, 'text')

export const cell: Shape = (value, name) => must(typeof value === 'string', name, 'text')

export const flag: Shape = (value, name) => must(typeof value === 'boolean', name, 'true or false')

export const number: Shape = (value, name) => must(Number.isFinite(value), name, 'a number')

export const parts: Shape = (value, name) => must(isParts(value), name, 'an object')

export const oneOf =
  (...known: readonly unknown[]): Shape =>
  (value, name) =>
    must(known.includes(value), name, known.map(String).join(' or '))

export const orNull =
  (shape: Shape): Shape =>
  (value, name) =>
    value === null ? [] : shape(value, name)

export const optional =
  (shape: Shape): Shape =>
  (value, name) =>
    value === undefined ? [] : shape(value, name)

export const listOf =
  (shape: Shape): Shape =>
  (value, name) =>
    Array.isArray(value)
      ? Array.from(value, (one: unknown, at) => shape(one, `${name} ${at + 1}`)).flat()
      : [`${name}: must be a list`]

/** A shape for each field of a type, also of those that may be left out. */
export type Fields<T> = { readonly [Key in keyof Required<T>]: Shape }

/** An object with these fields; each is named after what it belongs to. */
export const built =
  <T>(fields: Fields<T>): Shape =>
  (value, name) =>
    isParts(value) ? fieldProblems(value, fields, (key) => `${name}.${key}`) : parts(value, name)

/** The problems of each field of an object that was looked at. */
export const fieldProblems = (
  value: Parts,
  fields: Readonly<Record<string, Shape>>,
  named: (key: string) => string,
): readonly string[] => Object.entries(fields).flatMap(([key, shape]) => shape(value[key], named(key)))
