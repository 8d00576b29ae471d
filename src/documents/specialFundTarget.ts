import * as z from 'zod'
import { compiled } from './compiled.js'
import type { FormSchema } from './formSchema.js'
import type { SpecialFundTargetJson } from './json/projectTargetJson.js'
import { specialFundTargetWire } from './specialFundTargetWire.js'

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
export const SpecialFundTarget: FormSchema<SpecialFundTarget, SpecialFundTargetJson> = compiled(
  z.codec(specialFundTargetWire, z.custom<SpecialFundTarget>(), {
    decode: (json) => Object.assign(Object.create(written) as SpecialFundTarget, json),
    encode: encodeSpecialFundTarget,
  }),
)

/** A performance target declaration of a special fund as it is printed. */
export interface SpecialFundTarget extends Readonly<SpecialFundTargetJson> {
  toJSON(): SpecialFundTargetJson
}

function encodeSpecialFundTarget({ toJSON: _, ...json }: SpecialFundTarget): SpecialFundTargetJson {
  return json
}

const written = {
  toJSON(this: SpecialFundTarget): SpecialFundTargetJson {
    return encodeSpecialFundTarget(this)
  },
}
