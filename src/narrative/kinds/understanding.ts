import type { Statement } from '../../documents/statement.js'
import {
  type About,
  type Absence,
  type Division,
  type Fact,
  isStage,
  type Level,
  type NameList,
  sameAbout,
} from '../facts/fact.js'

/** Figures that one sentence gives of one thing. */
export interface Group {
  readonly about: About
  readonly sentence: number
  readonly facts: readonly Fact[]
}

/** What was understood of a passage, before it is put into statements. */
export interface Understanding {
  readonly facts: readonly Fact[]
  readonly groups: readonly Group[]
  readonly lists: readonly NameList[]
  readonly absences: readonly Absence[]
  readonly divisions: readonly Division[]
  readonly levels: readonly Level[]
  /** A name as it is printed. */
  readonly printed: (start: number, end: number) => string
}

/** A statement with the stretch of the text from which each of its figures is. */
export interface Draft {
  readonly statement: Statement
  readonly sources: Readonly<Record<string, { readonly start: number; readonly end: number }>>
  /** Where it stands in the text, for the order. */
  readonly start: number
}

/** The figure of a role in a group. */
export const factIn = ({ facts }: Group, role: Fact['role']): Fact | undefined => facts.find((one) => one.role === role)

/** A rate that stands alone behind a full stop belongs to the amounts before it. */
const completes = (group: Group, fact: Fact): boolean =>
  fact.role === 'rate' &&
  fact.sentence === group.sentence + 1 &&
  group.facts.some(({ role }) => isStage(role)) &&
  !group.facts.some(({ role }) => role === 'rate')

/** Figures of one thing in one sentence, no role twice. */
export function groupsOf(facts: readonly Fact[]): readonly Group[] {
  const groups: { about: About; sentence: number; facts: Fact[] }[] = []
  for (const fact of facts) {
    const last = groups
      .slice(-12)
      .findLast(
        (one) =>
          one.sentence >= fact.sentence - 1 &&
          (one.sentence === fact.sentence || completes(one, fact)) &&
          sameAbout(one.about, fact.about),
      )
    const isOpen =
      last && !last.facts.some(({ role }) => role === fact.role) && last.facts[0]?.inReason === fact.inReason
    if (isOpen) last.facts.push(fact)
    else groups.push({ about: fact.about, sentence: fact.sentence, facts: [fact] })
  }
  return groups
}
