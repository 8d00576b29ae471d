/** Anything that JSON may be. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Keys from the root of a document to one of its places. */
export type Path = readonly (string | number)[]

/** One thing that is wrong in a paper, as a person would say it, and the places where it stands. */
export interface Wrong {
  readonly what: string
  readonly at: readonly Path[]
  /** Why nobody can see it in the paper alone; recall counts it all the same. */
  readonly unseen?: string
}

/** A paper and everything that is wrong in it. */
export interface CorpusPaper {
  readonly name: string
  readonly form: string
  readonly json: Json
  readonly wrong: readonly Wrong[]
  /** Only a part of what is wrong in a real paper is known: what else is told of it is not counted. */
  readonly isPartial?: true
}

/** Alters one thing in a copy of a paper, in place. Answers false where the paper has no such place. */
export type Plant = (json: never) => unknown

const isNode = (value: Json | undefined): value is readonly Json[] | { readonly [key: string]: Json } =>
  value !== null && typeof value === 'object'

/** Every place at which two papers differ, the deepest that both have. */
export function changes(before: Json | undefined, after: Json | undefined, path: Path = []): readonly Path[] {
  if (before === after) return []
  if (!isNode(before) || !isNode(after) || Array.isArray(before) !== Array.isArray(after)) return [path]
  if (Array.isArray(before) && before.length !== (after as readonly Json[]).length) return [path]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => {
    const step = Array.isArray(before) ? Number(key) : key
    return changes(Reflect.get(before, key), Reflect.get(after, key), [...path, step])
  })
}

/** What goes wrong, in words, what makes it so, and where it can be seen besides. */
export type Fault = readonly [what: string, plant: Plant, ...also: Path[]]

/** A paper with faults planted one after another; the places that a fault touched are where it stands. */
export function withFaults(name: string, good: object, faults: readonly Fault[]): CorpusPaper {
  const json = JSON.parse(JSON.stringify(good)) as { kind: string }
  const wrong = faults.flatMap(([what, plant, ...also]): Wrong[] => {
    const before = structuredClone(json) as unknown as Json
    if (plant(json as never) === false) return []
    const at = changes(before, json as unknown as Json)
    if (at.length === 0) throw new TypeError(`nothing was planted in ${name}: ${what}`)
    return [{ what, at: [...at, ...also] }]
  })
  return { name, form: json.kind, json: json as unknown as Json, wrong }
}

/** A paper in which nothing is wrong. */
export const faultless = (name: string, json: object): CorpusPaper => withFaults(name, json, [])
