import * as z from 'zod'
import { compiled } from './compiled.js'
import type { FormSchema } from './formSchema.js'
import type { ProjectSummaryJson } from './json/projectSummaryJson.js'
import { projectSummaryWire } from './projectSummaryWire.js'

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
export const ProjectSummary: FormSchema<ProjectSummary, ProjectSummaryJson> = compiled(
  z.codec(projectSummaryWire, z.custom<ProjectSummary>(), {
    decode: (json) => Object.assign(Object.create(written) as ProjectSummary, json),
    encode: encodeProjectSummary,
  }),
)

/** A summary of project self-evaluations as it is printed. */
export interface ProjectSummary extends Readonly<ProjectSummaryJson> {
  toJSON(): ProjectSummaryJson
}

function encodeProjectSummary({ toJSON: _, ...json }: ProjectSummary): ProjectSummaryJson {
  return json
}

const written = {
  toJSON(this: ProjectSummary): ProjectSummaryJson {
    return encodeProjectSummary(this)
  },
}
