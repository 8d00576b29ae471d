import * as z from 'zod'
import { label, longText } from './printed.js'
import { printedColumns } from './printedColumns.js'
import { printedRate } from './printedRate.js'

const text = longText.optional()

/** Columns that some places print beside an indicator, whichever form it stands on. */
export const moreIndicatorColumns = {
  direction: label.optional(),
  nature: label.optional(),
  comparator: label.optional(),
  unit: label.optional(),
  weight: printedRate.optional(),
  adjustedTarget: text,
  previousActual: text,
  completionRate: printedRate.optional(),
  scoreCoefficient: label.optional(),
  core: label.optional(),
  columns: printedColumns.optional(),
}

/** So many rows have one score between them: its cell is merged over them, and stands on the first. */
export const scoreRows = z.int().min(2).max(2000).optional()
