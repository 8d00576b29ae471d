import * as z from 'zod'
import { heading } from './passage.js'
import { label, printedAmount, words } from './printed.js'

const amount = printedAmount.optional()
const money = { total: amount, fiscalAppropriation: amount, otherFunds: amount }

/** A task of the year with its budget: in all, from the fisc, from elsewhere. */
export const targetTask = z.strictObject({ name: heading, content: words(20_000).optional(), ...money })

/** The printed total of the tasks (金额合计). */
export const targetTaskTotals = z.strictObject({ label: label.optional(), ...money })
