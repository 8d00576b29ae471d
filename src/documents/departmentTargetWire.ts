import * as z from 'zod'
import { duties } from './duties.js'
import { headcount } from './headcount.js'
import { targetFrame } from './targetFrame.js'
import { targetTask, targetTaskTotals } from './targetTask.js'

/** A department's performance target declaration as JSON: everything as printed. */
export const departmentTargetWire = z.strictObject({
  kind: z.literal('departmentTarget'),
  ...targetFrame,
  duties: duties.optional(),
  staffing: z.array(headcount).max(50).optional(),
  tasks: z.array(targetTask).max(500).optional(),
  taskTotals: targetTaskTotals.optional(),
})
