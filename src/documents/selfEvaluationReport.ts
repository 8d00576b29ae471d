import * as z from 'zod'
import type { FormSchema } from './formSchema.js'
import { fundingCode } from './fundingCode.js'
import type { SelfEvaluationReportJson } from './json/selfEvaluationReportJson.js'
import { passage } from './passage.js'
import { label, longText } from './printed.js'
import { printedForm } from './printedForm.js'
import { reportFrame } from './reportFrame.js'
import { place } from './statement.js'

/** What the report says of one of the four budgets; its figures, or that there is none, stand among the statements. */
const budget = z.strictObject({ code: fundingCode, label, text: longText, place })

/** A self-evaluation report of a department as JSON: everything as printed. @internal */
export const selfEvaluationReportWire = z.strictObject({
  kind: z.literal('selfEvaluationReport'),
  ...reportFrame,
  duties: z.array(passage).max(200).optional(),
  budgets: z.array(budget).max(50).optional(),
  achievements: z.array(passage).max(500).optional(),
})

/**
 * The schema of a department's report on its own performance (部门整体支出绩效自评报告): `.parse`, `.safeParse` and
 * `.encode` as in zod.
 *
 * Input is JSON. Words stay as printed; every figure in them is a statement with printed strings, amounts in the
 * report's `unit`, people and posts in persons, rates as percentages. A figure that is not printed is left out, a blank
 * is `''` and never zero. Unknown keys are refused and all problems come at once.
 *
 * @example
 * const report = SelfEvaluationReport.parse(json)
 * report.staffing?.[0]?.establishedPosts // => '50'
 */
export const SelfEvaluationReport: FormSchema<SelfEvaluationReport, SelfEvaluationReportJson> =
  /* @__PURE__ */ printedForm(selfEvaluationReportWire)

/** A department's report on its own performance, as it is printed. */
export interface SelfEvaluationReport extends Readonly<SelfEvaluationReportJson> {
  toJSON(): SelfEvaluationReportJson
}
