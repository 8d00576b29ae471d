import type { NarrativeContext } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

export const repetition: Idea = {
  kind: 'inspection',
  id: 'S5',
  onlyOf: 'statements',
  says: {
    zh: '文字说明中同一事项的同一数前后一致',
    en: 'What the narrative states twice of the same thing is the same',
  },
  basis: byArithmetic('同一数在文字中列示多次', 'The same figure stands in the text more than once'),
  severity: 'error',
  claims: ({ facts: { narrative } }) =>
    repeated(narrative).map((figures) => {
      const [{ stage, subject, scope }] = figures
      return {
        kind: 'copies',
        about: stage,
        row: nameOf({ subject, scope }),
        figures,
        exact: stage === 'count' || stage === 'score',
      }
    }),
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'count', subject: 'vehiclesHeld', scope: 'all', figures: { count: '4', unit: '辆' } },
        { kind: 'count', subject: 'vehiclesHeld', scope: 'all', figures: { count: '5', unit: '辆' } },
      ],
    },
    outcome: 'broken',
  },
}

type Several = readonly [Quantity, ...Quantity[]]

/**
 * What several sentences state, and no table: that the text agrees with the tables another rule asks. A score that stands
 * for several projects is looked at by another, too.
 */
function repeated({ quantities, index }: NarrativeContext): readonly Several[] {
  const groups = new Map<string, [Quantity, ...Quantity[]]>()
  const common = new Set(
    index.statementsOf('score').flatMap(({ statement, at }) => (statement.figures.count === undefined ? [] : [at])),
  )
  for (const quantity of quantities) {
    if (common.has(quantity.statement)) continue
    const key = `${nameOf(quantity)}:${quantity.stage}`
    const group = groups.get(key)
    if (!group) groups.set(key, [quantity])
    else if (group.at(-1)?.statement !== quantity.statement) group.push(quantity)
  }
  return [...groups.values()].filter((group) => group.length > 1 && !index.inTable(group[0], group[0].stage))
}
