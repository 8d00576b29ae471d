import type { Cell, System } from './relation.js'

const tableOf = ({ where: { document = '', path } }: Cell): string => `${document}#${path.slice(0, -2).join('/')}`
const codeOf = ({ where: { document = '', row = '' } }: Cell): string | null =>
  /^\d{3,}$/u.test(row) ? `${document}#${row}` : null

/** What other tables of a document print under the same code: no identity, but a sign which figure is meant. */
export class Elsewhere {
  readonly #cells: System['cells']
  readonly #figures = new Map<string, Map<bigint, Set<string>>>()

  constructor({ cells }: Pick<System, 'cells'>) {
    this.#cells = cells
    for (const cell of cells) {
      const code = codeOf(cell)
      if (code === null || cell.value === 0n) continue
      const figures = this.#figures.get(code) ?? new Map<bigint, Set<string>>()
      this.#figures.set(code, figures)
      figures.set(cell.value, (figures.get(cell.value) ?? new Set()).add(tableOf(cell)))
    }
  }

  /** Does another table print the figure that is needed, or the one that is printed? Null where both or neither. */
  toldOf(place: number, needed: bigint): 'needed' | 'printed' | null {
    const cell = this.#cells[place] as Cell
    const [isNeeded, isPrinted] = [this.#stands(cell, needed), this.#stands(cell, cell.value)]
    if (isNeeded === isPrinted) return null
    return isNeeded ? 'needed' : 'printed'
  }

  #stands(cell: Cell, figure: bigint): boolean {
    const code = codeOf(cell)
    const tables = code === null ? undefined : this.#figures.get(code)?.get(figure)
    return tables !== undefined && [...tables].some((table) => table !== tableOf(cell))
  }
}
