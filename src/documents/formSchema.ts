import type * as z from 'zod'

/**
 * The schema of a form: it reads JSON with figures as printed strings, and writes a document back. `.parse`,
 * `.safeParse` and `.encode` as in zod.
 */
export type FormSchema<Document, Json> = z.ZodType<Document, Json>
