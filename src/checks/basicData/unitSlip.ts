import { cellOperand, hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { isUnitSlip, unitSlipWords } from '../printed/unitSlip.js'
import { cellAtRow, gridColumns, missingGrid } from './gridCells.js'
import { everyBasicData as applies, type BasicDataInspection } from './inspection.js'

const isFilled = (cell: PrintedCell) => (hasFigure(cell) && !cell.figure.value.isZero() ? [cell] : [])

export const unitSlipRule: BasicDataInspection = {
  kind: 'inspection',
  id: 'B14',
  says: /* @__PURE__ */ says('同一行的数不相差一万倍', 'The figures of a line are not ten thousand times apart'),
  basis: /* @__PURE__ */ byPractice('元与万元混用是常见的填报错误', 'Mixing 元 and 万元 is a common slip'),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const { grid } = context
    if (!grid) return [missingGrid(rule)]
    return Array.from({ length: grid.rowCount }, (_, row) => row).flatMap((row) => {
      const [first, ...others] = gridColumns.flatMap((column) => isFilled(cellAtRow(grid, row, column)))
      if (!first) return []
      return others.map((cell) =>
        foundCase(rule, cell.where.column ?? '', cell, {
          outcome: isUnitSlip(cell.figure.value.div(first.figure.value)) ? 'broken' : 'holds',
          stated: cell.figure.value,
          counting: cell.counting,
          operands: [cellOperand(first)],
          expected: {
            zh: `与${first.label.zh}同单位的数（${unitSlipWords.zh}）`,
            en: `an amount in the unit of ${first.label.en} (${unitSlipWords.en})`,
          },
        }),
      )
    })
  },
  example: {
    document: {
      tables: {
        expenditureControl: {
          rows: [{ code: 'nonPersonnel', label: '公用经费', previousOutturn: '1060.67', outturn: '10306500' }],
        },
      },
    },
    outcome: 'broken',
  },
}
