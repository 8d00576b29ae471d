import { type Fault, planted } from './planted.js'

type Key = string | number

/** The text with one of its figures another: none, one more, ten times as much. */
const others = (text: string): readonly string[] =>
  [...text.matchAll(/\d+/gu)].flatMap(({ 0: digits, index }) =>
    ['0', `${Number(digits) + 1}`, `${digits}0`].map(
      (other) => text.slice(0, index) + other + text.slice(index + digits.length),
    ),
  )

function* figuresOf(value: unknown, path: readonly Key[] = []): Generator<Fault> {
  if (typeof value === 'string') for (const other of others(value)) yield { path, value: other }
  if (typeof value === 'number') yield { path, value: value + 1 }
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value))
    yield* figuresOf(part, [...path, Array.isArray(value) ? Number(key) : key])
}

/** The parts of a document with another figure in one place, for every place that has one. */
export function* withOtherFigures(parts: object): Generator<object> {
  for (const fault of figuresOf(parts)) yield planted(parts, fault) as object
}
