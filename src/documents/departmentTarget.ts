import * as z from 'zod'
import { duties } from './duties.js'
import type { FormSchema } from './formSchema.js'
import { headcount } from './headcount.js'
import type { DepartmentTargetJson } from './json/departmentTargetJson.js'
import { printedForm } from './printedForm.js'
import { targetFrame } from './targetFrame.js'
import { targetTask, targetTaskTotals } from './targetTask.js'

/** A department's performance target declaration as JSON: everything as printed. @internal */
export const departmentTargetWire = z.strictObject({
  kind: z.literal('departmentTarget'),
  ...targetFrame,
  duties: duties.optional(),
  staffing: z.array(headcount).max(50).optional(),
  tasks: z.array(targetTask).max(500).optional(),
  taskTotals: targetTaskTotals.optional(),
})

/**
 * The schema of the performance target declaration of a department (部门整体支出绩效目标申报表): `.parse`,
 * `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` and never zero, a column that the form does not
 * print is left out. Amounts are in the form's `unit` unless the cell prints its own, targets are words, people are
 * persons. Unknown keys are refused and all problems come at once.
 *
 * Source: 财预〔2015〕88号 (unverified).
 *
 * @example
 * const form = DepartmentTarget.parse(json)
 * form.tasks?.[0]?.total // => '410.06万元'
 */
export const DepartmentTarget: FormSchema<DepartmentTarget, DepartmentTargetJson> =
  /* @__PURE__ */ printedForm(departmentTargetWire)

/** A performance target declaration of a department as it is printed. */
export interface DepartmentTarget extends Readonly<DepartmentTargetJson> {
  toJSON(): DepartmentTargetJson
}
