import type { AssessOptions } from '../targets/assessment.js'
import type { ScoreInput } from './scoreInput.js'

/** What is known beside target and actual, as `assess` takes it. */
export function assessOptions({
  direction,
  frameworkDirection,
  words,
  year,
  name,
  level1,
  level2,
}: ScoreInput): AssessOptions {
  return {
    ...(direction && { direction }),
    ...(frameworkDirection && { frameworkDirection }),
    ...(words && { words }),
    ...(year !== undefined && { year }),
    ...(name !== undefined && { name }),
    ...(level1 !== undefined && { level1 }),
    ...(level2 !== undefined && { level2 }),
  }
}
