import { definedNumber } from './digits.js'
import type { GradeBands } from './gradeBands.js'

/** What is wrong with grades: they come best first, the last from zero, all within the full marks. */
export function gradeProblems({ of, grades }: GradeBands): readonly string[] {
  const limits = grades.map(({ from }) => definedNumber(from))
  const full = definedNumber(of)
  if (full === null || limits.includes(null)) return ['grades: a limit is no number']
  const isFalling = limits.every((limit, index) => {
    const next = limits[index + 1]
    return index === limits.length - 1 ? limit?.isZero() : next && limit?.gt(next)
  })
  return [
    ...(isFalling && limits.length > 0 ? [] : ['grades: limits must fall, the last to zero']),
    ...(limits[0]?.gt(full) ? ['grades: the best grade begins above the full marks'] : []),
  ]
}
