import type { Place } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { clip } from '../../words/problems.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { firstClause } from './plainText.js'
import { topicsOf } from './speech.js'

/** Something that the indicators are to measure. */
export interface Item {
  readonly place: Place
  readonly text: string
}

export const itemOf = (path: readonly (string | number)[], { zh, en }: Sentence, text: string): Item => ({
  text,
  place: {
    label: { zh: `${zh}“${clip(text)}”`, en: `${en} “${clip(text)}”` },
    where: { path, table: String(path[0]), row: firstClause(text), column: String(path.at(-1)) },
  },
})

/** Where each item is spoken of: an item is not, where it has not one word in common with what is said. */
export function spokenCases(
  { document }: TargetContext,
  rule: Rule,
  items: readonly Item[],
  said: ReadonlySet<string>,
  expected: Sentence,
): readonly Case[] {
  return items.map(({ place, text }) => {
    const topics = [...topicsOf([text], document.department)]
    const outcome = topics.length === 0 || topics.some((topic) => said.has(topic)) ? 'holds' : 'broken'
    return foundCase(rule, String(place.where.path[0]), place, { outcome, expected })
  })
}
