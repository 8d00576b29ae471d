import * as z from 'zod'
import { label } from './printed.js'
import { printedNumber } from './printedNumber.js'
import { printedRate } from './printedRate.js'
import { place } from './statement.js'

const people = printedNumber.optional()

/** The posts of a unit and its people as a report counts them: in post, left early, retired, others. */
export const headcount = z.strictObject({
  label: label.optional(),
  establishedPosts: people,
  staffInPost: people,
  leftEarly: people,
  retired: people,
  others: people,
  controlRate: printedRate.optional(),
  place,
})
