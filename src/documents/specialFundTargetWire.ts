import * as z from 'zod'
import { targetFrame } from './targetFrame.js'
import { specialFund } from './targetProject.js'

/** A special fund's performance target declaration as JSON: everything as printed. */
export const specialFundTargetWire = z.strictObject({
  kind: z.literal('specialFundTarget'),
  ...targetFrame,
  project: specialFund,
})
