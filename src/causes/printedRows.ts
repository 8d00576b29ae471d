import { plainMantissa } from '../exact/plainAmount.js'
import { valueAt } from '../procedures/problem.js'
import type { Where } from '../verdicts/finding.js'

type Printed = { toJSON(): unknown }

/** Documents as they are printed, by the places of their figures; the one without a title is the only one. */
export class PrintedRows {
  readonly #documents: ReadonlyMap<string, unknown>

  constructor(documents: ReadonlyMap<string, Printed>) {
    this.#documents = new Map([...documents].map(([title, document]) => [title, document.toJSON()]))
  }

  #at({ document = '' }: Where, path: Where['path']): unknown {
    return valueAt(this.#documents.get(document), path)
  }

  /** Its digits without the point; null where it is not plainly printed. */
  digitsAt(where: Where): bigint | null {
    const text = this.#at(where, where.path)
    const digits = typeof text === 'string' ? plainMantissa(text) : Number.NaN
    return Number.isNaN(digits) ? null : BigInt(digits)
  }

  /** The keys of figures in the row of a place, in the order in which they are printed. */
  columnsAt(where: Where): readonly string[] {
    const row = this.#at(where, where.path.slice(0, -1))
    if (typeof row !== 'object' || row === null) return []
    return Object.keys(row).filter((key) => !heads.has(key))
  }

  /** How many rows there are where this place stands in one. */
  rowsAt(where: Where): number {
    const rows = this.#at(where, where.path.slice(0, -2))
    return Array.isArray(rows) ? rows.length : 0
  }

  /** The places above and below, left and right of a cell of a table. */
  beside(where: Where): readonly Where[] {
    const { path } = where
    const [row, column] = path.slice(-2)
    if (typeof row !== 'number' || typeof column !== 'string') return []
    const columns = this.columnsAt(where)
    const at = columns.indexOf(column)
    const above = path.slice(0, -2)
    return [
      ...[row - 1, row + 1].filter((one) => one >= 0).map((one) => [...above, one, column]),
      ...[columns[at - 1], columns[at + 1]].flatMap((one) => (one === undefined ? [] : [[...above, row, one]])),
    ].map((other) => ({ ...where, path: other }))
  }

  /** The digits of the figure of the same row and column in another document. */
  digitsIn(document: string, where: Where): bigint | null {
    const { path } = where
    const [row, column] = path.slice(-2)
    if (typeof row !== 'number' || typeof column !== 'string') return null
    const own = headOf(this.#at(where, path.slice(0, -1)))
    const rows = valueAt(this.#documents.get(document), path.slice(0, -2))
    const same = Array.isArray(rows) && own !== null ? rows.findIndex((one) => headOf(one) === own) : -1
    return same < 0 ? null : this.digitsAt({ document, path: [...path.slice(0, -2), same, column] })
  }
}

/** By what a row is known: its code, or else its label. */
const headOf = (row: unknown): string | null => {
  const { code, label } = (row ?? {}) as { readonly code?: string; readonly label?: string }
  return code ?? label ?? null
}

const heads: ReadonlySet<string> = new Set(['code', 'label', 'line'])
