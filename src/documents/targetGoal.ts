import * as z from 'zod'
import { label, words } from './printed.js'

/** A goal in words: of the year or of a medium term, with its number or heading and the years it names. */
export const targetGoal = z.strictObject({
  horizon: z.enum(['mediumTerm', 'annual']),
  label: label.optional(),
  period: label.optional(),
  expected: words(20_000),
})
