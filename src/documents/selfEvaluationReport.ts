import * as z from 'zod'
import { compiled } from './compiled.js'
import type { FormSchema } from './formSchema.js'
import type { SelfEvaluationReportJson } from './json/selfEvaluationReportJson.js'
import { selfEvaluationReportWire } from './selfEvaluationReportWire.js'

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
export const SelfEvaluationReport: FormSchema<SelfEvaluationReport, SelfEvaluationReportJson> = compiled(
  z.codec(selfEvaluationReportWire, z.custom<SelfEvaluationReport>(), {
    decode: (json) => Object.assign(Object.create(written) as SelfEvaluationReport, json),
    encode: encodeSelfEvaluationReport,
  }),
)

/** A department's report on its own performance, as it is printed. */
export interface SelfEvaluationReport extends Readonly<SelfEvaluationReportJson> {
  toJSON(): SelfEvaluationReportJson
}

function encodeSelfEvaluationReport({ toJSON: _, ...json }: SelfEvaluationReport): SelfEvaluationReportJson {
  return json
}

const written = {
  toJSON(this: SelfEvaluationReport): SelfEvaluationReportJson {
    return encodeSelfEvaluationReport(this)
  },
}
