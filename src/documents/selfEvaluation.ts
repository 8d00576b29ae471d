import * as z from 'zod'
import { compiled } from './compiled.js'
import type { FormSchema } from './formSchema.js'
import type { SelfEvaluationJson } from './json/selfEvaluationJson.js'
import { selfEvaluationWire } from './selfEvaluationWire.js'

/**
 * The schema of a performance self-evaluation form (绩效自评表) of a project or of a whole department: `.parse`,
 * `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` and never zero, a column that the form does not
 * print is left out. Amounts are in the form's `unit`, rates are percentages with or without their sign, points and
 * scores plain numbers; targets and actual values are words as printed. Unknown keys are refused and all problems come
 * at once. The document keeps what is printed, and `JSON.stringify` gives it back.
 *
 * @example
 * const form = SelfEvaluation.parse(json)
 * form.indicators[1]?.target // => '320份'
 */
export const SelfEvaluation: FormSchema<SelfEvaluation, SelfEvaluationJson> = compiled(
  z.codec(selfEvaluationWire, z.custom<SelfEvaluation>(), {
    decode: (json) => Object.assign(Object.create(written) as SelfEvaluation, json),
    encode: encodeSelfEvaluation,
  }),
)

/** A self-evaluation form as it is printed. */
export interface SelfEvaluation extends Readonly<SelfEvaluationJson> {
  toJSON(): SelfEvaluationJson
}

function encodeSelfEvaluation({ toJSON: _, ...json }: SelfEvaluation): SelfEvaluationJson {
  return json
}

const written = {
  toJSON(this: SelfEvaluation): SelfEvaluationJson {
    return encodeSelfEvaluation(this)
  },
}
