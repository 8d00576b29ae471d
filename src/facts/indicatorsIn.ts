import { isBlankIndicator } from '../documents/blankIndicator.js'
import type { PrintedParts } from './formFacts.js'
import { IndicatorRow, type PrintedIndicator } from './indicatorRow.js'

/** Reads the rows of indicators that a form prints. */
export type ReadIndicators = (printed: PrintedParts) => readonly IndicatorRow[]

/** Every row of indicators; a group that is printed without an indicator is none. */
export const indicatorsIn: ReadIndicators = ({ indicators = [] }) =>
  (indicators as readonly PrintedIndicator[]).flatMap((row, at) =>
    isBlankIndicator(row) ? [] : [new IndicatorRow(row, at)],
  )
