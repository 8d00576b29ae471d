import * as z from 'zod'
import { duties } from './duties.js'
import type { FormSchema } from './formSchema.js'
import type { DepartmentBudgetTargetJson } from './json/departmentTargetJson.js'
import { organisation } from './organisation.js'
import { printedForm } from './printedForm.js'
import { targetFrame } from './targetFrame.js'
import { targetTask, targetTaskTotals } from './targetTask.js'

/** A department's overall budget performance target form as JSON: everything as printed. @internal */
export const departmentBudgetTargetWire = z.strictObject({
  kind: z.literal('departmentBudgetTarget'),
  ...targetFrame,
  duties: duties.optional(),
  organisation: organisation.optional(),
  tasks: z.array(targetTask).max(500).optional(),
  taskTotals: targetTaskTotals.optional(),
})

/**
 * The schema of the target form of a department's whole budget (部门整体预算绩效目标表), with values for half a year
 * and the year: `.parse`, `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` and never zero, a column that the form does not
 * print is left out. Amounts are in the form's `unit`, posts in persons, targets are words; `budget` and `target` are
 * of the year. Unknown keys are refused and all problems come at once.
 *
 * Source: a form in use, after 财预〔2015〕88号 (unverified).
 *
 * @example
 * const form = DepartmentBudgetTarget.parse(json)
 * form.expenditure?.[0]?.halfYearPlannedOutturn // => '700'
 */
export const DepartmentBudgetTarget: FormSchema<DepartmentBudgetTarget, DepartmentBudgetTargetJson> =
  /* @__PURE__ */ printedForm(departmentBudgetTargetWire)

/** The target form of a department's whole budget as it is printed. */
export interface DepartmentBudgetTarget extends Readonly<DepartmentBudgetTargetJson> {
  toJSON(): DepartmentBudgetTargetJson
}
