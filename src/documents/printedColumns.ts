import * as z from 'zod'
import { label, longText } from './printed.js'

/**
 * Columns of a row for which the form has a head of its own: one for each place that receives money, earlier years. They
 * are kept as printed.
 */
export const printedColumns = z.array(z.strictObject({ label, value: longText })).max(100)
