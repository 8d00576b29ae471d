import * as z from 'zod'
import { monitoringSources } from '../terms/monitoringSource.js'
import { doubtful } from './doubtful.js'
import { formHeader, signatures } from './formHeader.js'
import type { FormSchema } from './formSchema.js'
import { fundingCode } from './fundingCode.js'
import type { MonitoringJson } from './json/monitoringJson.js'
import { moreIndicatorColumns } from './moreColumns.js'
import { heading } from './passage.js'
import { code, label, longText, printedAmount, words } from './printed.js'
import { printedColumns } from './printedColumns.js'
import { printedForm } from './printedForm.js'
import { printedPoints } from './printedNumber.js'
import { printedRate } from './printedRate.js'
import { rectification } from './rectification.js'
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
  previousBudget: amount,
  previousOutturn: amount,
  points: printedPoints.optional(),
  score: printedPoints.optional(),
  columns: printedColumns.optional(),
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
  forecast: text,
  points: printedPoints.optional(),
  ...moreIndicatorColumns,
  ...watch,
})

/** A monitoring form as JSON: everything as printed. @internal */
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

/**
 * The schema of a monitoring form (绩效运行监控表), which watches goals and execution together (双监控): `.parse`,
 * `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` and never zero, a column that the form does not
 * print is left out. Amounts are in the form's `unit`, rates percentages, targets and actual values words; `outturn` is
 * that of `period`, `forecastOutturn` that of the year. Unknown keys are refused and all problems come at once.
 *
 * Source: 财预〔2019〕136号 (unverified). Causes by support and the likelihood of completion are columns in use.
 *
 * @example
 * const form = Monitoring.parse(json)
 * form.period.month // => 6
 */
export const Monitoring: FormSchema<Monitoring, MonitoringJson> = /* @__PURE__ */ printedForm(monitoringWire)

/** A monitoring form as it is printed. */
export interface Monitoring extends Readonly<MonitoringJson> {
  toJSON(): MonitoringJson
}
