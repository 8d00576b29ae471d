import * as z from 'zod'
import { targetFrame } from './targetFrame.js'
import { specialFund } from './targetProject.js'

export type { SpecialFundTargetJson } from './json/projectTargetJson.js'

/** A special fund's performance target declaration as JSON: everything as printed. */
export const specialFundTargetWire = z.strictObject({
  kind: z.literal('specialFundTarget'),
  ...targetFrame,
  project: specialFund,
})
