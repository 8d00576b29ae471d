import * as z from 'zod'
import { code, words } from './printed.js'

const text = words(20_000)

/** The duties of a department: the words that lead to them, and each with its printed number. */
export const duties = z.strictObject({
  introduction: text.optional(),
  items: z.array(z.strictObject({ number: code.optional(), text })).max(200),
})
