import * as z from 'zod'
import { label, longText } from './printed.js'

/**
 * A cell whose reading is in doubt, and why: no finding that rests on it is more than a note. `about` says whether the doubt
 * is of how the place is to be read, or only that another place contradicts it, which makes no finding less grave.
 */
export const doubtful = z
  .array(
    z.strictObject({
      path: z.array(z.union([label, z.int().min(0)])).max(20),
      reading: longText,
      note: longText,
      about: z.enum(['reading', 'contradiction']).optional(),
    }),
  )
  .max(5000)
