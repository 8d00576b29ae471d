import * as z from 'zod'
import type { FormSchema } from './formSchema.js'
import type { ProjectTargetJson } from './json/projectTargetJson.js'
import { printedForm } from './printedForm.js'
import { targetFrame } from './targetFrame.js'
import { targetProject } from './targetProject.js'

/** A project's performance target declaration as JSON: everything as printed. @internal */
export const projectTargetWire = z.strictObject({
  kind: z.literal('projectTarget'),
  ...targetFrame,
  project: targetProject,
})

/**
 * The schema of the performance target declaration of a project (项目绩效目标申报表): `.parse`, `.safeParse` and
 * `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` and never zero, a column that the form does not
 * print is left out. Amounts are in the form's `unit` unless the cell prints its own (`64万元`), targets are words.
 * Unknown keys are refused and all problems come at once.
 *
 * Source: 财预〔2015〕88号 (unverified), whose form also has a medium term, the code and the attribute of the project.
 *
 * @example
 * const form = ProjectTarget.parse(json)
 * form.funding[0]?.budget // => '64万元'
 */
export const ProjectTarget: FormSchema<ProjectTarget, ProjectTargetJson> =
  /* @__PURE__ */ printedForm(projectTargetWire)

/** A performance target declaration of a project as it is printed. */
export interface ProjectTarget extends Readonly<ProjectTargetJson> {
  toJSON(): ProjectTargetJson
}
