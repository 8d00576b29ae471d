import { convertUnit, exponentOf, type MoneyUnit } from '../exact/unit.js'
import { hasFigure, type PrintedCell } from './printedCell.js'

/** How places in last year's document are told apart from those of this year's. */
export const previousYearName = 'previousYear'

/** A cell of last year's document, in whose unit it was read, as it stands beside this year's. */
export function ofPreviousYear(cell: PrintedCell, from: MoneyUnit, unit: MoneyUnit): PrintedCell {
  const { figure, counting, label, where } = inUnit(cell, from, unit)
  return {
    figure,
    counting,
    label: { zh: `上年${label.zh}`, en: `last year’s ${label.en}` },
    where: { ...where, document: previousYearName },
  }
}

function inUnit(cell: PrintedCell, from: MoneyUnit, unit: MoneyUnit): PrintedCell {
  if (from === unit || !hasFigure(cell)) return cell
  const { value, decimals, print } = cell.figure
  const figure = {
    value: convertUnit(value, from, unit),
    decimals: decimals - (exponentOf(from) - exponentOf(unit)),
    ...(print === undefined ? {} : { print }),
  }
  const { label, where } = cell
  return { ...cell, label, where, figure, counting: { kind: 'money', unit, decimals: Math.max(figure.decimals, 0) } }
}
