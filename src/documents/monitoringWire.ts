import * as z from 'zod'
import { monitoringSources } from '../terms/monitoringSource.js'
import { doubtful } from './accountsWire.js'
import { formHeader, signatures } from './formHeader.js'
import { heading } from './passage.js'
import { code, label, longText, printedAmount, words } from './printed.js'
import { printedNumber } from './printedNumber.js'
import { printedRate } from './printedRate.js'
import { rectification } from './rectification.js'
import { fundingCode } from './selfEvaluationWire.js'
import { statement } from './statement.js'

const account = words(20_000)
const amount = printedAmount.optional()
const rate = printedRate.optional()
const text = longText.optional()

/** The months watched, from January on: `month` is the last of them, `label` what the paper calls them. */
const period = z.strictObject({ label: label.optional(), month: z.int().min(1).max(12) })

const source = z.enum([...fundingCode.options, ...monitoringSources.map(({ id }) => id)])

/** Which support failed, as marked or told in the columns of the form, and the explanation. */
const causes = z.strictObject({
  funding: text,
  institution: text,
  staff: text,
  equipment: text,
  other: text,
  explanation: text,
})

/** What stands beside every row that is watched. `signal` is a light that the system printed. */
const watch = { causes: causes.optional(), likelihood: label.optional(), signal: label.optional(), note: text }

/** Money: the budget, what was to be spent and was spent in the period, and what will be spent by the end of the year. */
const fundingRow = z.strictObject({
  code: source.optional(),
  label: heading,
  group: label.optional(),
  originalBudget: amount,
  finalBudget: amount,
  plannedOutturn: amount,
  outturn: amount,
  rate,
  forecastOutturn: amount,
  forecastRate: rate,
  ...watch,
})

const goal = z.strictObject({
  label: label.optional(),
  expected: account,
  progress: account.optional(),
  forecast: account.optional(),
  ...watch,
})

/** An indicator: its target for the year and for the period, what is done, and what will be by the end of the year. */
const indicator = z.strictObject({
  line: code.optional(),
  level1: heading,
  level2: heading,
  level3: heading,
  target: longText,
  periodTarget: text,
  actual: longText,
  completionRate: rate,
  forecast: text,
  points: printedNumber.optional(),
  ...watch,
})

/** A monitoring form as JSON: everything as printed. */
export const monitoringWire = z.strictObject({
  kind: z.literal('monitoring'),
  form: z.enum(['project', 'department']),
  ...formHeader,
  period,
  project: z.strictObject({ name: heading, code: code.optional(), category: label.optional() }).optional(),
  funding: z.array(fundingRow).max(500),
  goals: z.array(goal).max(200),
  indicators: z.array(indicator).max(2000),
  ...rectification,
  statements: z.array(statement).max(5000).optional(),
  notes: z.array(longText).max(50).optional(),
  signatures: signatures.optional(),
  doubtful: doubtful.optional(),
})
