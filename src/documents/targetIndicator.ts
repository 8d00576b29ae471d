import * as z from 'zod'
import { heading } from './passage.js'
import { code, label, longText, words } from './printed.js'
import { printedColumns } from './printedColumns.js'
import { printedPoints } from './printedNumber.js'
import { printedRate } from './printedRate.js'

const text = longText.optional()

/**
 * An indicator with its target of the year, flat as printed: the labels of merged cells are repeated on each row, and a
 * group printed without an indicator is a row of blanks. Where two terms stand side by side, each has its own labels.
 *
 * `subject` is that of the statements about the same quantity. Nature, comparator, unit and weight are columns of
 * 财预〔2021〕101号 (unverified).
 */
export const targetIndicator = z.strictObject({
  line: code.optional(),
  level1: heading,
  level2: heading,
  keyWork: words(20_000).optional(),
  level3: heading,
  target: longText,
  halfYearTarget: text,
  mediumTermLevel2: heading.optional(),
  mediumTermLevel3: heading.optional(),
  mediumTermTarget: text,
  subject: label.optional(),
  nature: label.optional(),
  direction: label.optional(),
  core: label.optional(),
  previousActual: text,
  columns: printedColumns.optional(),
  comparator: label.optional(),
  unit: label.optional(),
  points: printedPoints.optional(),
  weight: printedRate.optional(),
  explanation: text,
  standard: text,
  source: text,
  remark: text,
})
