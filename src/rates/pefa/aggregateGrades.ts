import type { PefaGrade } from './gradedRate.js'

/** The score of an indicator of several dimensions. */
export type PefaScore = PefaGrade | 'B+' | 'C+' | 'D+'

const order: readonly PefaGrade[] = ['D', 'C', 'B', 'A']
const averages: readonly PefaScore[] = ['D', 'D+', 'C', 'C+', 'B', 'B+', 'A']

/**
 * M1, the weakest link: the lowest grade of the dimensions, with a plus where another is higher. PI-2 takes it.
 *
 * Source: PEFA 2016 (unverified).
 * @example weakestLink(['A', 'C']) // => 'C+'
 */
export function weakestLink(grades: readonly [PefaGrade, ...PefaGrade[]]): PefaScore {
  const places = grades.map((grade) => order.indexOf(grade))
  const lowest = Math.min(...places)
  const isAlone = places.some((place) => place > lowest)
  return averages[2 * lowest + (isAlone ? 1 : 0)] as PefaScore
}

/**
 * M2, the average of two dimensions, half a grade being a plus. PI-3 takes it.
 *
 * Source: PEFA 2016 (unverified).
 * @example averageGrade(['A', 'C']) // => 'B'
 */
export function averageGrade([one, other]: readonly [PefaGrade, PefaGrade]): PefaScore {
  return averages[order.indexOf(one) + order.indexOf(other)] as PefaScore
}
