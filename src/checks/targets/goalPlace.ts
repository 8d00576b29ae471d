import type { Place } from '../../facts/printedCell.js'
import { clip } from '../../words/problems.js'
import type { Goal } from './form.js'

export const horizonWords = {
  annual: { zh: '年度目标', en: 'goal of the year' },
  mediumTerm: { zh: '中长期目标', en: 'medium-term goal' },
} as const

/** Where a goal stands, and what it is called. */
export function goalPlace({ horizon, label = '', expected }: Goal, at: number): Place {
  const { zh, en } = horizonWords[horizon]
  return {
    label: { zh: `${zh}“${clip(expected)}”`, en: `${en} “${clip(expected)}”` },
    where: { path: ['goals', at, 'expected'], table: 'goals', row: `${horizon}/${label}`, column: 'expected' },
  }
}
