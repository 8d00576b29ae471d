import { columnName } from './columnNames.js'
import type { Facts } from './facts.js'
import { listPlace, namedPlace } from './listPlace.js'
import type { Place } from './printedCell.js'
import { type Watch, watchOf } from './watch.js'

/** A goal of a monitoring form, with what is printed beside it. */
export interface WatchedGoal extends Watch {
  place(column: 'signal' | 'likelihood'): Place
}

export const watchedGoalsOf = ({ kind, printed }: Facts): readonly WatchedGoal[] =>
  kind === 'monitoring'
    ? (printed.goals ?? []).map((goal, at) => ({
        ...watchOf({ printed: goal }),
        place: (column) => placeOf(goal.label, at, column),
      }))
    : []

function placeOf(label: string | undefined, at: number, column: string): Place {
  const path = ['goals', at, column]
  if (label !== undefined) return listPlace(path, label)
  const { zh, en } = columnName(column)
  return namedPlace(path, 'goals', { zh: `目标${zh}`, en: `${en} of the goal` })
}
