import { readdirSync, readFileSync } from 'node:fs'

/** One case: what is given, what must come of it, where it is from, and how it is worked out by hand. */
export interface Vector {
  readonly id: string
  readonly input: Readonly<Record<string, unknown>>
  readonly expected: unknown
  readonly source: string
  readonly reason: string
}

/** All cases of one kind. */
export interface Vectors {
  readonly version: string
  readonly kind: string
  readonly says: string
  readonly vectors: readonly Vector[]
}

const folder = new URL('.', import.meta.url)

/** Every file of vectors in this folder. */
export const conformance: readonly Vectors[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors)
