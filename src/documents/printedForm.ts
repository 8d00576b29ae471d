import * as z from 'zod'
import { compiled } from './compiled.js'
import type { FormSchema } from './formSchema.js'

/** A document that is what its form prints, in the form's words. `JSON.stringify` gives it back. */
export type PrintedForm<Json> = Readonly<Json> & { toJSON(): Json }

const withoutMethod = <Json extends object>({ toJSON: _, ...json }: PrintedForm<Json>) => json

const written = {
  toJSON(this: PrintedForm<object>): object {
    return withoutMethod(this)
  },
}

/**
 * The schema of a form whose document is what is printed: nothing is worked out while it is read. A form with tables of
 * money has a codec of its own, which makes grids of them.
 */
export function printedForm<Json extends object>(wire: z.ZodType<Json, Json>): FormSchema<PrintedForm<Json>, Json> {
  return compiled(
    z.codec(wire, z.custom<PrintedForm<Json>>(), {
      decode: (json) => Object.assign(Object.create(written) as PrintedForm<Json>, json),
      encode: (document) => withoutMethod(document) as Json,
    }),
  )
}
