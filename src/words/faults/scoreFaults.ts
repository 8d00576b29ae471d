import { fault } from './faultWords.js'

/** An indicator as its row prints it. */
interface Row {
  readonly target: string
  readonly actual: string
}

/** What is wrong with scores. */
export const scoreFaults = {
  /** Full marks beside a target that was missed. */
  fullThoughMissed: fault<Row & { readonly points: string }>({
    zh: ({ target, actual, points }) => [
      `实际完成值${actual}未达到指标值${target}，却得满分${points}分`,
      `得分应低于${points}分，或更正指标值、实际完成值`,
    ],
    en: ({ target, actual, points }) => [
      `the actual ${actual} misses the target ${target} and scores all ${points} points`,
      `score less than ${points} points, or correct target and actual`,
    ],
  }),
} as const
