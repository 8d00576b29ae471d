import * as z from 'zod'
import { compiled } from './compiled.js'
import { departmentBudgetTargetWire } from './departmentBudgetTargetWire.js'
import type { FormSchema } from './formSchema.js'
import type { DepartmentBudgetTargetJson } from './json/departmentTargetJson.js'

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
export const DepartmentBudgetTarget: FormSchema<DepartmentBudgetTarget, DepartmentBudgetTargetJson> = compiled(
  z.codec(departmentBudgetTargetWire, z.custom<DepartmentBudgetTarget>(), {
    decode: (json) => Object.assign(Object.create(written) as DepartmentBudgetTarget, json),
    encode: encodeDepartmentBudgetTarget,
  }),
)

/** The target form of a department's whole budget as it is printed. */
export interface DepartmentBudgetTarget extends Readonly<DepartmentBudgetTargetJson> {
  toJSON(): DepartmentBudgetTargetJson
}

function encodeDepartmentBudgetTarget({ toJSON: _, ...json }: DepartmentBudgetTarget): DepartmentBudgetTargetJson {
  return json
}

const written = {
  toJSON(this: DepartmentBudgetTarget): DepartmentBudgetTargetJson {
    return encodeDepartmentBudgetTarget(this)
  },
}
