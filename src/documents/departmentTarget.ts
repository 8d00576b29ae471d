import * as z from 'zod'
import { compiled } from './compiled.js'
import { departmentTargetWire } from './departmentTargetWire.js'
import type { FormSchema } from './formSchema.js'
import type { DepartmentTargetJson } from './json/departmentTargetJson.js'

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
export const DepartmentTarget: FormSchema<DepartmentTarget, DepartmentTargetJson> = compiled(
  z.codec(departmentTargetWire, z.custom<DepartmentTarget>(), {
    decode: (json) => Object.assign(Object.create(written) as DepartmentTarget, json),
    encode: encodeDepartmentTarget,
  }),
)

/** A performance target declaration of a department as it is printed. */
export interface DepartmentTarget extends Readonly<DepartmentTargetJson> {
  toJSON(): DepartmentTargetJson
}

function encodeDepartmentTarget({ toJSON: _, ...json }: DepartmentTarget): DepartmentTargetJson {
  return json
}

const written = {
  toJSON(this: DepartmentTarget): DepartmentTargetJson {
    return encodeDepartmentTarget(this)
  },
}
