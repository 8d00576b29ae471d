import * as z from 'zod'
import { passage } from './passage.js'
import { label, longText } from './printed.js'
import { reportFrame } from './reportFrame.js'
import { fundingCode } from './selfEvaluationWire.js'
import { place } from './statement.js'

/** What the report says of one of the four budgets; its figures, or that there is none, stand among the statements. */
const budget = z.strictObject({ code: fundingCode, label, text: longText, place })

/** A self-evaluation report of a department as JSON: everything as printed. */
export const selfEvaluationReportWire = z.strictObject({
  kind: z.literal('selfEvaluationReport'),
  ...reportFrame,
  duties: z.array(passage).max(200).optional(),
  budgets: z.array(budget).max(50).optional(),
  achievements: z.array(passage).max(500).optional(),
})
