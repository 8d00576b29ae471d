import * as z from 'zod'
import { heading } from './passage.js'
import { code, label, longText } from './printed.js'

const text = longText.optional()

/** Boxes to tick: what the form offers, in its order, and what is ticked. */
const choice = z.strictObject({
  label: label.optional(),
  options: z.array(label).max(50),
  chosen: z.array(label).max(50),
})

/**
 * What a target form says of a project before its money: all that stands on the paper, in its words.
 *
 * Code, category, attribute (新增, 延续) and term are of 财预〔2015〕88号 (unverified); overview, necessity, safeguards
 * and schedule are fields in use.
 */
export const targetProject = z.strictObject({
  name: heading,
  code: code.optional(),
  category: label.optional(),
  attribute: label.optional(),
  term: label.optional(),
  overview: text,
  legalGrounds: text,
  necessity: text,
  safeguards: text,
  schedule: text,
  attributes: z
    .array(z.strictObject({ label, value: longText }))
    .max(50)
    .optional(),
})

/** A special fund: a project with its plan, its rules, and how its money is given out. */
export const specialFund = targetProject.extend({
  type: choice.optional(),
  mediumTermPlan: text,
  managementRules: text,
  allocationMethod: choice.optional(),
  scopeOfUse: text,
  conditions: text,
})
