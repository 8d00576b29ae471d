import * as z from 'zod'
import { longText, words } from './printed.js'
import { place } from './statement.js'

/** A heading: some papers print a whole sentence there. */
export const heading = words(1000)

/** Words of a report as printed, under their heading where they have one, and where they stand. */
export const passage = z.strictObject({ title: heading.optional(), text: longText, place })
