const { RUNS = '1', SEED } = process.env

/**
 * How often a property is tried: so many times by `npm test`, ten times as often by `npm run test:full`. By chance, or by
 * the seed that is asked for.
 */
export const runs = (often = 100): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: often * Number(RUNS),
  ...(SEED ? { seed: Number(SEED) } : {}),
})
