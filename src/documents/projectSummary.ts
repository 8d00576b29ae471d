import * as z from 'zod'
import { doubtful } from './doubtful.js'
import { formHeader, signatures } from './formHeader.js'
import type { FormSchema } from './formSchema.js'
import type { ProjectSummaryJson } from './json/projectSummaryJson.js'
import { heading } from './passage.js'
import { code, label, longText, printedAmount } from './printed.js'
import { printedForm } from './printedForm.js'
import { printedPoints } from './printedNumber.js'
import { printedRate } from './printedRate.js'
import { statement } from './statement.js'

const amount = printedAmount.optional()
const rate = printedRate.optional()
const score = printedPoints.optional()
const money = { originalBudget: amount, finalBudget: amount, outturn: amount, systemOutturn: amount, rate }

/** 得分率: the score of one dimension as a share of its points. */
const scoreRates = z.strictObject({
  fundManagement: rate,
  cost: rate,
  output: rate,
  benefit: rate,
  satisfaction: rate,
})

/**
 * A project as the summary lists it. `systemOutturn` is what the budget system says was spent, `aliases` the names that
 * other papers give the same project, `deviationFlag` the printed answer to 是否有偏差项目.
 */
const row = z.strictObject({
  line: code.optional(),
  unitCode: code.optional(),
  unitName: label.optional(),
  departmentCode: code.optional(),
  departmentName: label.optional(),
  name: heading,
  code: code.optional(),
  aliases: z.array(heading).max(50).optional(),
  category: label.optional(),
  financeOffice: label.optional(),
  ...money,
  scoreRates: scoreRates.optional(),
  score,
  deviationFlag: label.optional(),
})

/** A summary of the self-evaluations of projects as JSON: everything as printed. @internal */
export const projectSummaryWire = z.strictObject({
  kind: z.literal('projectSummary'),
  ...formHeader,
  rows: z.array(row).max(5000),
  totals: z.strictObject({ label: label.optional(), ...money, scoreRates: scoreRates.optional(), score }).optional(),
  statements: z.array(statement).max(5000).optional(),
  notes: z.array(longText).max(50).optional(),
  signatures: signatures.optional(),
  doubtful: doubtful.optional(),
})

/**
 * The schema of the summary of a unit's project self-evaluations (项目单位自评汇总表): `.parse`, `.safeParse` and
 * `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` or the glyph printed (`-%`) and never zero, a
 * column that the form does not print is left out. Amounts are in the form's `unit`, rates are percentages with or
 * without their sign, scores plain numbers. Unknown keys are refused and all problems come at once.
 *
 * @example
 * const summary = ProjectSummary.parse(json)
 * summary.rows[0]?.scoreRates?.cost // => '86%'
 */
export const ProjectSummary: FormSchema<ProjectSummary, ProjectSummaryJson> =
  /* @__PURE__ */ printedForm(projectSummaryWire)

/** A summary of project self-evaluations as it is printed. */
export interface ProjectSummary extends Readonly<ProjectSummaryJson> {
  toJSON(): ProjectSummaryJson
}
