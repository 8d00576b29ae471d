import * as z from 'zod'
import type { FormSchema } from './formSchema.js'
import type { SpecialFundTargetJson } from './json/projectTargetJson.js'
import { printedForm } from './printedForm.js'
import { targetFrame } from './targetFrame.js'
import { specialFund } from './targetProject.js'

/** A special fund's performance target declaration as JSON: everything as printed. @internal */
export const specialFundTargetWire = z.strictObject({
  kind: z.literal('specialFundTarget'),
  ...targetFrame,
  project: specialFund,
})

/**
 * The schema of the performance target declaration of a special fund (专项资金绩效目标申报表), medium term and year
 * side by side: `.parse`, `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` and never zero, a column that the form does not
 * print is left out. Amounts are in the form's `unit` unless the cell prints its own, targets are words. `budget` and
 * `target` are of the year. Unknown keys are refused and all problems come at once.
 *
 * Source: a form in use, after 财预〔2015〕88号 (unverified).
 *
 * @example
 * const form = SpecialFundTarget.parse(json)
 * form.indicators[0]?.mediumTermTarget // => '2023年不见面开标覆盖率达到85%'
 */
export const SpecialFundTarget: FormSchema<SpecialFundTarget, SpecialFundTargetJson> =
  /* @__PURE__ */ printedForm(specialFundTargetWire)

/** A performance target declaration of a special fund as it is printed. */
export interface SpecialFundTarget extends Readonly<SpecialFundTargetJson> {
  toJSON(): SpecialFundTargetJson
}
