import * as z from 'zod'
import type { FormSchema } from './formSchema.js'
import type { EvaluationReportJson } from './json/evaluationReportJson.js'
import { moreIndicatorColumns, scoreRows } from './moreColumns.js'
import { heading, passage } from './passage.js'
import { code, label, longText } from './printed.js'
import { printedForm } from './printedForm.js'
import { printedPoints } from './printedNumber.js'
import { printedRate } from './printedRate.js'
import { reportFrame } from './reportFrame.js'
import { place } from './statement.js'

const number = printedPoints.optional()
const words = longText.optional()

const task = z.strictObject({ group: heading.optional(), name: heading, content: words, actual: words, place })

/** Points, and where the paper gives it the score, of a level-1 or level-2 indicator; `comment` is the verdict on it. */
const section = z.strictObject({
  level1: heading,
  level2: heading.optional(),
  points: number,
  score: number,
  comment: words,
  place,
})

/** The conclusion as it is stated: it may give sections other points than their own headings do. */
const conclusion = z.strictObject({
  score: number,
  points: number,
  grade: label.optional(),
  sections: z.array(section).max(200).optional(),
  text: words,
  place,
})

/** An indicator as a paragraph discusses it: target and actual only where the paragraph prints them. */
const indicator = z.strictObject({
  level1: heading,
  level2: heading.optional(),
  level3: heading,
  target: words,
  actual: words,
  points: number,
  score: number,
  statedDeviation: printedRate.optional(),
  reason: words,
  standard: words,
  comment: words,
  ...moreIndicatorColumns,
  scoreRows,
  place,
})

/** The paragraphs on a project. Its figures are statements with the subject `project/` and one of its names. */
const project = z.strictObject({
  number: code.optional(),
  name: heading,
  code: code.optional(),
  aliases: z.array(heading).max(50).optional(),
  paragraphs: z.array(passage).max(200),
  place,
})

/** An evaluation report of a department as JSON: everything as printed. @internal */
export const evaluationReportWire = z.strictObject({
  kind: z.literal('evaluationReport'),
  ...reportFrame,
  tasks: z.array(task).max(1000).optional(),
  conclusion: conclusion.optional(),
  sections: z.array(section).max(500).optional(),
  indicators: z.array(indicator).max(2000).optional(),
  projects: z.array(project).max(1000).optional(),
})

/**
 * The schema of a report on the evaluation of a whole department (部门整体绩效评价报告): `.parse`, `.safeParse` and
 * `.encode` as in zod.
 *
 * Input is JSON. Points and scores are plain numbers as printed, targets and actual values words; every other figure in
 * a sentence is a statement, amounts in the report's `unit`. What a paragraph does not print is left out; a blank is
 * `''` and never zero. Unknown keys are refused and all problems come at once.
 *
 * @example
 * const report = EvaluationReport.parse(json)
 * report.conclusion?.score // => '100'
 */
export const EvaluationReport: FormSchema<EvaluationReport, EvaluationReportJson> =
  /* @__PURE__ */ printedForm(evaluationReportWire)

/** A report on the evaluation of a whole department, as it is printed. */
export interface EvaluationReport extends Readonly<EvaluationReportJson> {
  toJSON(): EvaluationReportJson
}
