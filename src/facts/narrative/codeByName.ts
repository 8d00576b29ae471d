import { lazily } from '../../exact/lazily.js'
import { functionalClassification2024 } from '../../terms/functional.js'
import { bareLabel } from '../../terms/label.js'
import type { Narrated } from './narrated.js'

type Codes = ReadonlyMap<string, string>
type Named = readonly (readonly [code: string, name: string])[]

/** Where a class, a section or an item ends in the name of one: “教育支出（205类）普通教育（款）”. */
const levelMark = /[（(]\s*\d*\s*[类款项]\s*[)）]/u

/** Codes by the names of their class, section and item, one after the other. */
function byNames(entries: Named): Codes {
  const names = new Map(entries.map(([code, name]) => [code, bareLabel(name)]))
  const path = (code: string): string =>
    [3, 5, 7].flatMap((length) => (length <= code.length ? (names.get(code.slice(0, length)) ?? '?') : [])).join('/')
  return new Map([...names.keys()].map((code) => [path(code), code]))
}

const listed = /* @__PURE__ */ lazily(() =>
  functionalClassification2024.entries.map(({ code, name }) => [code, name] as const),
)
const codesOfList = /* @__PURE__ */ lazily(() => byNames(listed()))

/** The rows of the tables name more items than the list of the library has. */
const codesOfTables: WeakMap<object, Codes> = /* @__PURE__ */ new WeakMap()

function codesIn({ grids }: Narrated): Codes {
  if (!grids) return new Map()
  const known = codesOfTables.get(grids)
  if (known) return known
  const rows = grids.flatMap((grid): Named => {
    if (grid?.layout.codes !== 'functional') return []
    return grid.codes.flatMap((code, row) => (/^\d{3,7}$/.test(code) ? [[code, grid.labels[row] ?? ''] as const] : []))
  })
  const codes = byNames([...listed(), ...rows])
  codesOfTables.set(grids, codes)
  return codes
}

/** Does a sentence name this by its class and its section or item: as printed, or one behind the other as it was read? */
export const isNamedByLevels = (name: string): boolean => name.split(levelMark).length > 2 || isBelowClass(name)

function isBelowClass(name: string): boolean {
  const [first = '', ...below] = name.split('/')
  return below.length > 0 && codesOfList().has(bareLabel(first))
}

/**
 * The code of what a sentence calls by class, section and item, or null.
 *
 * @example codeByName('教育支出（类）普通教育（款）') // => '20502'
 */
export function codeByName(name: string, document: Narrated): string | null {
  const parts = name.split(levelMark)
  if (parts.length < 2) return null
  const path = parts.flatMap((part) => bareLabel(part) || []).join('/')
  return codesOfList().get(path) ?? codesIn(document).get(path) ?? null
}
