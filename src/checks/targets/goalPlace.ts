import type { Place } from '../../facts/printedCell.js'
import { goalHorizons } from '../../terms/formField.js'
import { nounsOf } from '../../terms/term.js'
import { clip } from '../../words/problems.js'
import type { Goal } from './form.js'

export const horizonWords = /* @__PURE__ */ nounsOf(goalHorizons)

/** Where a goal stands, and what it is called. */
export function goalPlace({ horizon, label = '', expected }: Goal, at: number): Place {
  const { zh, en } = horizonWords[horizon]
  return {
    label: { zh: `${zh}“${clip(expected)}”`, en: `${en} “${clip(expected)}”` },
    where: { path: ['goals', at, 'expected'], table: 'goals', row: `${horizon}/${label}`, column: 'expected' },
  }
}
