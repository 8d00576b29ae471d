import * as z from 'zod'

/**
 * The same schema with a compiled fast path. What that refuses, or a host that forbids generated code, is left to
 * zod's own runtime, which explains every problem.
 */
export function compiled<S extends z.ZodType>(schema: S): S {
  let fast: S | undefined
  return z.withParser(schema, (json) => {
    fast ??= z.compile(schema)
    const result = fast.safeParse(json)
    return result.success ? (result.data as z.output<S>) : z.INVALID
  }) as S
}
