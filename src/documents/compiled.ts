import * as z from 'zod'

/**
 * The same schema with a compiled fast path. What that refuses, or a host that forbids generated code, also by zod's own
 * `jitless`, is left to zod's own runtime, which explains every problem.
 *
 * `quick`, which is made when the first document is read, may leave to its `decode` what `schema` checks in the wire: where decoding throws a RangeError, `schema` runs
 * and says what is wrong.
 */
export function compiled<S extends z.ZodType>(schema: S, quick: () => S = () => schema): S {
  let fast: S | undefined
  return z.withParser(schema, (json) => {
    if (z.config().jitless) return z.INVALID
    fast ??= z.compile(quick())
    try {
      const result = fast.safeParse(json)
      return result.success ? (result.data as z.output<S>) : z.INVALID
    } catch (error) {
      if (error instanceof RangeError) return z.INVALID
      throw error
    }
  }) as S
}
