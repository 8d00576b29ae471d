/** How often a property is tried: so many times by `npm test`, ten times as often by `npm run test:full`. */
export const runs = (often = 100): { readonly numRuns: number } => ({ numRuns: often * Number(process.env.RUNS ?? 1) })
