import * as z from 'zod'
import { targetFrame } from './targetFrame.js'
import { targetProject } from './targetProject.js'

/** A project's performance target declaration as JSON: everything as printed. */
export const projectTargetWire = z.strictObject({
  kind: z.literal('projectTarget'),
  ...targetFrame,
  project: targetProject,
})
