import * as z from 'zod'
import { compiled } from './compiled.js'
import { evaluationReportWire } from './evaluationReportWire.js'
import type { FormSchema } from './formSchema.js'
import type { EvaluationReportJson } from './json/evaluationReportJson.js'

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
export const EvaluationReport: FormSchema<EvaluationReport, EvaluationReportJson> = compiled(
  z.codec(evaluationReportWire, z.custom<EvaluationReport>(), {
    decode: (json) => Object.assign(Object.create(written) as EvaluationReport, json),
    encode: encodeEvaluationReport,
  }),
)

/** A report on the evaluation of a whole department, as it is printed. */
export interface EvaluationReport extends Readonly<EvaluationReportJson> {
  toJSON(): EvaluationReportJson
}

function encodeEvaluationReport({ toJSON: _, ...json }: EvaluationReport): EvaluationReportJson {
  return json
}

const written = {
  toJSON(this: EvaluationReport): EvaluationReportJson {
    return encodeEvaluationReport(this)
  },
}
