import * as z from 'zod'
import { label } from './printed.js'
import { printedNumber } from './printedNumber.js'
import { printedRate } from './printedRate.js'
import { place } from './statement.js'

const people = printedNumber.optional()

/**
 * People beside those in post: left their posts early (提前离岗), on leave (离岗), retired (退休), retired with honours (离休),
 * survivors of staff (遗属), others, and all of them.
 */
export const otherPeople = {
  leftEarly: people,
  onLeave: people,
  retired: people,
  retiredWithHonours: people,
  survivors: people,
  others: people,
  total: people,
}

/** The posts of a unit and its people as a report counts them: in post, left early, retired, others. */
export const headcount = z.strictObject({
  label: label.optional(),
  establishedPosts: people,
  staffInPost: people,
  ...otherPeople,
  controlRate: printedRate.optional(),
  place,
})
