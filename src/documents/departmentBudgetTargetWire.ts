import * as z from 'zod'
import { duties } from './duties.js'
import { organisation } from './organisation.js'
import { targetFrame } from './targetFrame.js'
import { targetTask, targetTaskTotals } from './targetTask.js'

/** A department's overall budget performance target form as JSON: everything as printed. */
export const departmentBudgetTargetWire = z.strictObject({
  kind: z.literal('departmentBudgetTarget'),
  ...targetFrame,
  duties: duties.optional(),
  organisation: organisation.optional(),
  tasks: z.array(targetTask).max(500).optional(),
  taskTotals: targetTaskTotals.optional(),
})
