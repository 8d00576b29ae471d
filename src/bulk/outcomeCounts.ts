import type { OutcomeCounts } from './verdict.js'

export const noCounts: OutcomeCounts = [0, 0, 0, 0, 0]

/** Outcomes of one rule, added. */
export const addCounts = (one: OutcomeCounts = noCounts, other: OutcomeCounts): OutcomeCounts => [
  one[0] + other[0],
  one[1] + other[1],
  one[2] + other[2],
  one[3] + other[3],
  one[4] + other[4],
]
