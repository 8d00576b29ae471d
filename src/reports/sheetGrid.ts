import { cellName } from '../procedures/paperPlace.js'

/** A row of a form, or any part of it, by its keys. */
export type Row = Readonly<Record<string, unknown>>

/** A block of a sheet: heads and what stands beneath them. */
export interface Grid {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The rows of a list under their heads; a code that is ours stands on no paper. */
export function gridOf(json: Row, path: readonly (string | number)[], rows: readonly Row[]): Grid {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => typeof row[key] === 'string')))]
  const isCoded = rows.some(({ code }) => /\d/u.test(String(code ?? '')))
  const shown = keys.filter((key) => key !== 'code' || isCoded)
  return {
    heads: shown.map((key) =>
      cellName(
        json,
        [
          ...path,
          Math.max(
            rows.findIndex((row) => Object.hasOwn(row, key)),
            0,
          ),
          key,
        ],
        'zh',
      ),
    ),
    rows: rows.map((row) =>
      shown.map((key) => (key === 'code' && !/\d/u.test(String(row.code)) ? '' : String(row[key] ?? ''))),
    ),
  }
}

/** Both sides of a table in the rows of one. */
export function besideEachOther(grids: readonly Grid[]): Grid {
  const long = Math.max(...grids.map(({ rows }) => rows.length))
  return {
    heads: grids.flatMap(({ heads }) => heads),
    rows: Array.from({ length: long }, (_, at) => grids.flatMap(({ heads, rows }) => rows[at] ?? heads.map(() => ''))),
  }
}
