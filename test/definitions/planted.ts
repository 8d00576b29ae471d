type Key = string | number
type Json = unknown

/** A fault planted in a document: where, and what stands there now; undefined where it was taken out. */
export interface Fault {
  readonly path: readonly Key[]
  readonly value: Json
}

const unknown = { key: '不明', value: '1' }

/** Rows that no form knows keep whatever they print. */
const isOpen = (path: readonly Key[]): boolean => path[0] === 'otherTables' && path[2] === 'rows'

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every place of a document with its shape: rows of one list are alike, statements by their kind. */
function* placesOf(
  value: Json,
  path: readonly Key[] = [],
  shape = '',
): Generator<readonly [readonly Key[], string, Json]> {
  yield [path, shape, value]
  if (Array.isArray(value)) for (const [at, row] of value.entries()) yield* placesOf(row, [...path, at], `${shape}/*`)
  if (!isObject(value)) return
  const kind = path.length > 0 && typeof value.kind === 'string' ? `(${value.kind})` : ''
  for (const [key, part] of Object.entries(value)) yield* placesOf(part, [...path, key], `${shape}${kind}/${key}`)
}

/** One fault for every shape of place: an unknown key in every object, a wrong type in every other cell. */
export function faultsFor(document: Json): readonly Fault[] {
  const shapes = new Map<string, Fault>()
  for (const [path, shape, value] of placesOf(document)) {
    if (shapes.has(shape) || path.at(-1) === 'kind' || Array.isArray(value)) continue
    if (!isObject(value)) shapes.set(shape, { path, value: value === true || value === false ? 'yes' : true })
    else if (!isOpen(path)) shapes.set(shape, { path: [...path, unknown.key], value: unknown.value })
  }
  return [...shapes.values()]
}

/** The document with a fault in it. */
export function planted(document: Json, { path, value }: Fault): Json {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(document))
    return document.map((row, at) => (at === key ? planted(row, { path: rest, value }) : row))
  const parts = isObject(document) ? document : {}
  return { ...parts, [key]: planted(parts[key], { path: rest, value }) }
}
