import { lettersOf } from '../../terms/label.js'
import { itemCore } from '../../terms/names/itemCore.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import type { Facts } from '../facts.js'
import type { Place } from '../printedCell.js'
import { saidIn } from './said.js'

/** What the money of an item of the classification is for, as a sentence has it. */
export interface ItemPurpose {
  readonly code: string
  /** As printed, and its letters alone. */
  readonly text: string
  readonly letters: string
  readonly place: Place
}

const item = /^\d{7}$/u

/** The purposes of items of functions, in the order of their sentences. */
export const itemPurposesOf = ({ narrative }: Facts): readonly ItemPurpose[] =>
  saidIn(narrative.document).flatMap(({ subject, scope, purpose }, at) => {
    if (purpose === undefined || !item.test(subject)) return []
    const own = subjectLabel(subject, scope)
    const label = { zh: `${own.zh}用途`, en: `${own.en}, purpose` }
    const where = {
      path: ['statements', at, 'purpose'],
      table: 'statements',
      row: `${subject}@${scope}`,
      column: 'purpose',
    }
    return [{ code: subject, text: purpose, letters: lettersOf(purpose), place: { label, where } }]
  })

const shortestPart = 3

/** Does a purpose name the item of this name, if only by a part of it? */
export function speaksOf({ letters }: ItemPurpose, name: string): boolean {
  const core = itemCore(name)
  if (core.length <= shortestPart) return letters.includes(core)
  for (let at = 0; at + shortestPart <= core.length; at++)
    if (letters.includes(core.slice(at, at + shortestPart))) return true
  return false
}
