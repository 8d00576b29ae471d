import * as z from 'zod'
import { code, label, longText } from './printed.js'
import { place } from './statement.js'

const subject = label.optional()

/** A problem that a report admits. `id` is its number on the paper; `subject` is that of the statements it is about. */
const problem = z.strictObject({ id: code, text: longText, cause: longText.optional(), subject, place })

/** What is to be done. `answers` are the problems it answers; deadline and person responsible as printed. */
const measure = z.strictObject({
  id: code,
  text: longText,
  answers: z.array(code).max(100).optional(),
  deadline: label.optional(),
  responsible: label.optional(),
  subject,
  place,
})

/** What the results are used for: budgets, people, management, or that they are made public. */
const resultUse = z.strictObject({
  id: code.optional(),
  purpose: z.enum(['budget', 'personnel', 'management', 'publication']),
  text: longText,
  place,
})

/** The ledger of a report: problems, the measures that answer them, and what the results are used for. */
export const rectification = {
  problems: z.array(problem).max(500).optional(),
  measures: z.array(measure).max(500).optional(),
  uses: z.array(resultUse).max(200).optional(),
}
