import * as z from 'zod'

/** The schema behind one that is made when it is first used, as the main entry for Node gives them; any other as it is. */
export function wholeSchema(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodLazy ? wholeSchema(schema.unwrap()) : schema
}
