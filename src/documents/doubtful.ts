import * as z from 'zod'
import { label, longText } from './printed.js'

/**
 * A cell whose reading is in doubt, and why: no finding that rests on it is more than a note. A doubt is about how the place
 * is to be read, never about whether what stands there is true.
 */
export const doubtful = z
  .array(z.strictObject({ path: z.array(z.union([label, z.int().min(0)])).max(20), reading: longText, note: longText }))
  .max(5000)
