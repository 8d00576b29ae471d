import * as z from 'zod'
import { moneyUnits } from '../exact/unit.js'
import { excerpt } from './excerpt.js'
import { code, label } from './printed.js'
import { printedYear } from './printedYear.js'
import { schemaLink } from './schemaLink.js'

/** The government that a department is of. */
export const level = z.enum(['central', 'provincial', 'municipal', 'county', 'township'])

/** Who publishes: a department with its units, one unit alone, or a whole government. */
export const publisher = z.enum(['department', 'unit', 'government'])

/** What every performance form says of itself: which form, whose, of which year and place, in which money unit. */
export const formHeader = {
  ...schemaLink,
  number: label.optional(),
  title: label.optional(),
  year: printedYear,
  department: label,
  departmentCode: code.optional(),
  implementingUnit: label.optional(),
  unitCode: code.optional(),
  region: label.optional(),
  level: level.optional(),
  publisher: publisher.optional(),
  unit: z.enum(moneyUnits),
  excerpt,
  excerpts: z.array(code).max(50).optional(),
}

/** Whether a form is signed and stamped, and its date as printed: names and telephone numbers are not kept. */
export const signatures = z.strictObject({
  signed: z.boolean().optional(),
  stamped: z.boolean().optional(),
  date: label.optional(),
})
