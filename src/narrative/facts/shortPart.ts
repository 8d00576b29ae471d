import { divisions, shortParts } from '../../terms/spoken/divisions.js'
import type { FigureToken } from '../scan/token.js'
import type { About } from './fact.js'
import type { State } from './state.js'

/** The words of a clause that are no name: before it, and between it and the figure. */
const name = /^(?:其中:?)?(.+?)(?:支出)?(?:(?:年初)?(?:预算|决算|执行|安排)+数?)?(?:为|共计?|合计)?$/u

/** 购置费 in a sentence on what vehicles cost: the part that a clause calls by its short name; null where it does not. */
export function shortPart(state: State, { start }: FigureToken): About | null {
  const { plain, clauseStart, nameStart, whole, topic, topicSentence, sentence, subjects } = state
  if (subjects.length > 0 || state.lost) return null
  const [, short = ''] = name.exec(plain.slice(Math.max(clauseStart, nameStart), start)) ?? []
  const owner = whole ?? (topicSentence === sentence ? topic : null)
  for (const [subject, parts] of Object.entries(shortParts))
    if (owner && Object.hasOwn(parts, short) && isOf(subject, owner))
      return { ...owner, subject: parts[short] as string }
  return null
}

const isOf = (subject: string, { subject: owner }: About): boolean =>
  owner === subject || divisions[subject]?.includes(owner) === true
