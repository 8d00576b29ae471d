import type { Facts } from '../../../facts/facts.js'
import { plainName } from '../../../facts/labels.js'
import { bareRateCell, hasFigure, type PrintedCell } from '../../../facts/printedCell.js'

/** What the rows of these names state as a rate. A change in per cent is none. */
export const rateRows = ({ indicators }: Facts, isNamed: (name: string) => boolean): readonly PrintedCell[] =>
  indicators.flatMap((row) => {
    const { actual, printed } = row
    if (!isNamed(plainName(printed.level3)) || actual?.read.kind !== 'quantity') return []
    const { unit, value, change } = actual.read
    const isShare = unit === null && value.gt(0) && value.lte(1)
    if ((unit !== '%' && !isShare) || change !== undefined) return []
    const rate = bareRateCell(actual, actual.text)
    return hasFigure(rate) ? [rate] : []
  })
