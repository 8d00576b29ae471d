import * as z from 'zod'
import { wholeSchema } from '../documents/wholeSchema.js'

/** The keys that a schema knows at a place of a value; none where the place is no object of known keys. */
export function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[], value: unknown): readonly string[] {
  const [key, ...rest] = path
  const here = choose(schema, value)
  if (key === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : []
  const part = (value as Readonly<Record<string | number, unknown>> | undefined)?.[key]
  if (here instanceof z.ZodObject && Object.hasOwn(here.shape, key))
    return keysAt(here.shape[key] as z.core.$ZodType, rest, part)
  return here instanceof z.ZodArray ? keysAt(here.element, rest, part) : []
}

/** The schema that a value is held to: what a codec reads, what an optional holds, the option of a choice. */
function choose(held: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const schema = wholeSchema(held)
  if (schema instanceof z.ZodPipe) return choose(schema.in, value)
  if (schema instanceof z.ZodOptional) return choose(schema.def.innerType, value)
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema
  const { discriminator } = schema.def
  const given = (value as Readonly<Record<string, unknown>> | undefined)?.[discriminator]
  const option = schema.options.find((one) => {
    const literal = one instanceof z.ZodObject ? one.shape[discriminator] : undefined
    return literal instanceof z.ZodLiteral && literal.values.has(given as string)
  })
  return option ?? schema
}
