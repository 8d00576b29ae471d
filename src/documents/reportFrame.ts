import * as z from 'zod'
import { doubtful } from './doubtful.js'
import { formHeader, signatures } from './formHeader.js'
import { headcount } from './headcount.js'
import { passage } from './passage.js'
import { code, label, longText, words } from './printed.js'
import { rectification } from './rectification.js'
import { statement } from './statement.js'

const attachment = z.strictObject({ number: code.optional(), title: label })

/**
 * What every performance report holds besides its own parts: its header, its headings (a path from chapter to section,
 * joined by `/`), its staff, the words that no other field holds, its ledger of problems, and its figures as statements.
 */
export const reportFrame = {
  ...formHeader,
  published: code.optional(),
  budgetLevel: label.optional(),
  outline: z.array(words(1000)).max(500).optional(),
  staffing: z.array(headcount).max(50).optional(),
  passages: z.array(passage).max(2000).optional(),
  ...rectification,
  attachments: z.array(attachment).max(100).optional(),
  statements: z.array(statement).max(5000).optional(),
  notes: z.array(longText).max(50).optional(),
  signatures: signatures.optional(),
  doubtful: doubtful.optional(),
}
