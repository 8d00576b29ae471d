import * as z from 'zod'
import { doubtful } from './doubtful.js'
import { formHeader, signatures } from './formHeader.js'
import type { FormSchema } from './formSchema.js'
import { fundingCode } from './fundingCode.js'
import type { SelfEvaluationJson } from './json/selfEvaluationJson.js'
import { moreIndicatorColumns, scoreRows } from './moreColumns.js'
import { code, label, longText, printedAmount, words } from './printed.js'
import { printedColumns } from './printedColumns.js'
import { printedForm } from './printedForm.js'
import { printedPoints } from './printedNumber.js'
import { printedRate } from './printedRate.js'
import { statement } from './statement.js'

/** A label of an indicator: some places print a whole duty there. */
const title = words(1000)
const account = words(20_000)
const number = printedPoints.optional()
const amount = printedAmount.optional()
const rate = printedRate.optional()

const project = z.strictObject({
  name: title,
  code: code.optional(),
  category: label.optional(),
  attributes: z
    .array(z.strictObject({ label, value: longText }))
    .max(50)
    .optional(),
})

/** `group` is the heading above a row, `amount` a figure that stands in no column of a stage of the budget. */
const fundingRow = z.strictObject({
  code: fundingCode.optional(),
  label,
  group: label.optional(),
  originalBudget: amount,
  finalBudget: amount,
  outturn: amount,
  amount,
  previousBudget: amount,
  previousOutturn: amount,
  points: number,
  rate,
  score: number,
  columns: printedColumns.optional(),
})

const goal = z.strictObject({ label: label.optional(), expected: account, achieved: account })
const task = z.strictObject({ name: title, content: account.optional(), actual: account.optional() })

/** Points that a form prints beside a level-1 or level-2 label: `产出指标(50分)`. */
const section = z.strictObject({ level1: title, level2: title.optional(), points: number, score: number })

const indicator = z.strictObject({
  line: code.optional(),
  level1: title,
  level2: title,
  level3: title,
  target: longText,
  actual: longText,
  points: number,
  score: number,
  statedDeviation: rate,
  reason: longText.optional(),
  standard: longText.optional(),
  source: longText.optional(),
  evidence: longText.optional(),
  reviewedScore: number,
  deductionReason: longText.optional(),
  ...moreIndicatorColumns,
  scoreRows,
})

/** A self-evaluation form as JSON: everything as printed, the labels of merged cells repeated on each of their rows. @internal */
export const selfEvaluationWire = z.strictObject({
  kind: z.literal('selfEvaluation'),
  form: z.enum(['project', 'department']),
  ...formHeader,
  framework: label.optional(),
  project: project.optional(),
  projectList: z.array(project).max(500).optional(),
  funding: z.array(fundingRow).max(200),
  goals: z.array(goal).max(200),
  tasks: z.array(task).max(500).optional(),
  sections: z.array(section).max(200).optional(),
  indicators: z.array(indicator).max(2000),
  totals: z.strictObject({ points: number, score: number, reviewedScore: number, grade: label.optional() }).optional(),
  statements: z.array(statement).max(5000).optional(),
  formReason: longText.optional(),
  notes: z.array(longText).max(50).optional(),
  signatures: signatures.optional(),
  doubtful: doubtful.optional(),
})

/**
 * The schema of a performance self-evaluation form (绩效自评表) of a project or of a whole department: `.parse`,
 * `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` and never zero, a column that the form does not
 * print is left out. Amounts are in the form's `unit`, rates are percentages with or without their sign, points and
 * scores plain numbers; targets and actual values are words as printed. Unknown keys are refused and all problems come
 * at once. The document keeps what is printed, and `JSON.stringify` gives it back.
 *
 * @example
 * const form = SelfEvaluation.parse(json)
 * form.indicators[1]?.target // => '320份'
 */
export const SelfEvaluation: FormSchema<SelfEvaluation, SelfEvaluationJson> =
  /* @__PURE__ */ printedForm(selfEvaluationWire)

/** A self-evaluation form as it is printed. */
export interface SelfEvaluation extends Readonly<SelfEvaluationJson> {
  toJSON(): SelfEvaluationJson
}
