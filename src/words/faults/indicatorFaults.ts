import { fault } from './faultWords.js'

/** What is wrong with indicators: their names, their targets, what came of them. */
export const indicatorFaults = {
  /** A part that is more than its whole. */
  moreThanAll: fault<{ readonly value: string }>({
    zh: ({ value }) => [`列为${value}，部分不会多于整体`, '应不超过100%'],
    en: ({ value }) => [`${value} is printed, more than the whole`, 'at most 100 %'],
  }),
} as const
