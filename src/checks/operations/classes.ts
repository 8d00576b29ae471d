import type { Grid } from '../../documents/grid.js'
import { columnOf, placeOf, refer } from '../../facts/cellRef.js'
import type { Relation } from '../../verdicts/relation.js'
import type { Classes } from '../identity.js'
import { gridAt, missing, missingTable, type Operation, slotOf } from './operation.js'
import { isTrue, sameScale } from './scale.js'

const firstClass = 201

/** Every functional class that the first table prints against the same class of the second. A position is a row. */
export function classes({ whole, part, relation = 'equals', equalWhen }: Classes): Operation {
  const [place, other] = [placeOf(whole[0]), placeOf(part[0])]
  const [column, otherColumn] = [columnOf(...whole), columnOf(...part)]
  const firstSlot = slotOf(part[0], String(firstClass))
  const quick: Relation = equalWhen ? 'equals' : relation
  const otherRow = (against: Grid, code: number): number =>
    code < firstClass ? -1 : (against.slots[firstSlot + code - firstClass] ?? -1)
  return {
    needs: () => [place, other],
    scan({ grids, oneScale }, hits) {
      const [grid, against] = [grids[place], grids[other]]
      if (!grid || !against) return missing(hits)
      const [start, otherStart] = [grid.starts[column] as number, against.starts[otherColumn] as number]
      const comparable = (oneScale || sameScale(grid, against)) && start >= 0 && otherStart >= 0
      const { classRows, classCodes } = grid.tree()
      for (let index = 0; index < classRows.length; index++) {
        const row = classRows[index] as number
        const match = otherRow(against, classCodes[index] as number)
        const difference = (grid.cells[start + row] as number) - (against.cells[otherStart + match] as number)
        if (!comparable || match < 0 || !isTrue(difference, quick)) hits.push(row)
      }
      return classRows.length
    },
    positions: (grids) => (grids[place] && grids[other] ? [...gridAt(grids, place).tree().classRows] : missingTable),
    bind(grids, row) {
      const [grid, against] = [gridAt(grids, place), gridAt(grids, other)]
      const code = grid.codes[row] as string
      return {
        whole: refer(grid, row, column),
        plus: [refer(against, otherRow(against, Number(code)), otherColumn, code)],
        minus: [],
        relation,
        equalWhen,
      }
    },
  }
}
