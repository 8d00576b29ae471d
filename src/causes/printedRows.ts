import { plainMantissa } from '../exact/plainAmount.js'
import { valueAt } from '../procedures/problem.js'
import type { Where } from '../verdicts/finding.js'

type Path = Where['path']

/** The document as it is printed, by the paths of its places. */
export class PrintedRows {
  readonly #json: unknown

  constructor(document: { toJSON(): unknown }) {
    this.#json = document.toJSON()
  }

  /** What stands at a place, where it is text. */
  textAt(path: Path): string | null {
    const text = valueAt(this.#json, path)
    return typeof text === 'string' ? text : null
  }

  /** Its digits without the point; null where it is not plainly printed. */
  digitsAt(path: Path): bigint | null {
    const text = this.textAt(path)
    const digits = text === null ? Number.NaN : plainMantissa(text)
    return Number.isNaN(digits) ? null : BigInt(digits)
  }

  /** The keys of figures in the row of a place, in the order in which they are printed. */
  columnsAt(path: Path): readonly string[] {
    const row = valueAt(this.#json, path.slice(0, -1))
    if (typeof row !== 'object' || row === null) return []
    return Object.keys(row).filter((key) => !heads.has(key))
  }

  /** How many rows there are where this place stands in one. */
  rowsAt(path: Path): number {
    const rows = valueAt(this.#json, path.slice(0, -2))
    return Array.isArray(rows) ? rows.length : 0
  }

  /** The places above and below, left and right of a cell of a table. */
  beside(path: Path): readonly Path[] {
    const [row, column] = path.slice(-2)
    if (typeof row !== 'number' || typeof column !== 'string') return []
    const columns = this.columnsAt(path)
    const at = columns.indexOf(column)
    const above = path.slice(0, -2)
    return [
      ...[row - 1, row + 1].filter((one) => one >= 0).map((one) => [...above, one, column]),
      ...[columns[at - 1], columns[at + 1]].flatMap((one) => (one === undefined ? [] : [[...above, row, one]])),
    ]
  }
}

const heads: ReadonlySet<string> = new Set(['code', 'label', 'line'])
