import { cellName } from '../procedures/paperPlace.js'
import type { Locale } from '../words/locale.js'
import type { PrintedValue } from './report.js'

type Path = readonly (string | number)[]

/** How many cells of a row are shown at most: a row of a table has fewer. */
const most = 24

/** The cells of the row in which a place stands, with their names; nothing where it stands in no row. */
export function printedRow(json: unknown, path: Path, locale: Locale): readonly PrintedValue[] {
  const at = path.findLastIndex((key) => typeof key === 'number')
  if (at < 0) return []
  const row = path.slice(0, at + 1).reduce<unknown>(inside, json)
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return []
  return Object.entries(row)
    .filter(([key, text]) => typeof text === 'string' && !isOurs(key, text))
    .slice(0, most)
    .map(([key, text]) => ({
      name: cellName(json, [...path.slice(0, at + 1), key], locale),
      text: String(text),
      isMeant: key === path[at + 1],
    }))
}

/** The code of a row without a number is ours: the paper prints none. */
const isOurs = (key: string, text: string): boolean => key === 'code' && !/\d/u.test(text)

function inside(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined
}
