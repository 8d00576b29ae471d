import { sources } from '../sources.js'

/** A definition as it is found: nothing of it is certain but that it means to be one. */
export type Found = Readonly<Record<string, unknown>> & { readonly id: string }

/** A definition and the first place where it is exported from. */
export interface Exported {
  readonly where: string
  readonly definition: Found
}

/** Lists of what is defined elsewhere, and words for what is shown. */
const withoutDefinitions = /^(?:index|entries|catalogue|presentation)[./]/

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))

/** What has an id and says itself, or has an id, a kind and something else that only definitions have. */
export const isDefinition = (value: Readonly<Record<string, unknown>>): value is Found =>
  typeof value.id === 'string' &&
  ('says' in value || ('kind' in value && ['basis', 'applies', 'example', 'examples'].some((key) => key in value)))

/** Definitions in a value, also within others and in lists; what stands in examples is none. */
function* within(value: unknown, where: string, seen: Set<unknown>): Generator<Exported> {
  if (!isPlain(value) || seen.has(value)) return
  seen.add(value)
  if (isDefinition(value)) yield { where, definition: value }
  for (const [key, part] of Object.entries(value)) {
    if (key !== 'example' && key !== 'examples') yield* within(part, `${where}.${key}`, seen)
  }
}

/** Every definition among the exports of a module. */
export const exportedIn = (path: string, exports: object, seen = new Set<unknown>()): readonly Exported[] =>
  Object.entries(exports).flatMap(([name, value]) => [...within(value, `${path}: ${name}`, seen)])

/** Every definition that any module under `src` exports, alone, in a list, or as a part of another. */
export async function exportedDefinitions(): Promise<readonly Exported[]> {
  const seen = new Set<unknown>()
  const found: Exported[] = []
  for (const { path } of sources.filter(({ path }) => !withoutDefinitions.test(path)))
    found.push(...exportedIn(path, await import(`../../src/${path}`), seen))
  return found
}
