import type { Facts } from '../../../facts/facts.js'
import { plainName } from '../../../facts/labels.js'
import { hasFigure, type PrintedCell, rateCell } from '../../../facts/printedCell.js'

/** What the rows of these names state as a rate. A change in per cent is none. */
export const rateRows = ({ indicators }: Facts, isNamed: (name: string) => boolean): readonly PrintedCell[] =>
  indicators.flatMap((row) => {
    const { actual, printed } = row
    if (!isNamed(plainName(printed.level3)) || actual?.read.kind !== 'quantity') return []
    if (actual.read.unit !== '%' || actual.read.change !== undefined) return []
    const rate = rateCell(actual, actual.text)
    return hasFigure(rate) ? [rate] : []
  })
