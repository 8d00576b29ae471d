import { reasonGiven, wordsOf } from '../../facts/reasonGiven.js'
import type { Basis, Sentence } from '../../law/basis.js'

/** A reason that is owed, and by which duty. */
export interface DutyOwed {
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
}

/** What a line keeps of a duty. */
export const dutyOwed = ({ id, says, basis }: DutyOwed): DutyOwed => ({ id, says, basis })

/**
 * Whether a reason that is owed is given. `copied`: the same words stand beside another row that owes one, or repeat the
 * row itself. `placeholder`: 无, a stroke, or that there is no deviation. `missing`: the form has no column for it.
 */
export type ReasonStanding = 'notOwed' | 'given' | 'copied' | 'placeholder' | 'blank' | 'missing'

/** A row as far as its reason goes. */
export interface ReasonedRow {
  readonly owed: boolean
  readonly reason: string | undefined
  /** The cause is marked in a column of its own, so that words may be wanting. */
  readonly marked: boolean
  /** What a reason must not merely repeat. */
  readonly own: readonly string[]
}

/** How each row stands with its reason, among the other rows of its form. */
export function reasonStandings(rows: readonly ReasonedRow[]): readonly ReasonStanding[] {
  const told = new Map<string, number>()
  for (const { owed, reason = '' } of rows) if (owed) told.set(wordsOf(reason), (told.get(wordsOf(reason)) ?? 0) + 1)
  return rows.map((row) => standingIn(row, told))
}

/** Rows with how each stands with its reason. */
export function withStandings<T>(
  items: readonly T[],
  reasoned: (item: T) => ReasonedRow,
): readonly (T & { readonly reasonStanding: ReasonStanding })[] {
  const standings = reasonStandings(items.map(reasoned))
  return items.map((item, at) => ({ ...item, reasonStanding: standings[at] as ReasonStanding }))
}

function standingIn({ owed, reason, marked, own }: ReasonedRow, told: ReadonlyMap<string, number>): ReasonStanding {
  if (!owed) return 'notOwed'
  const given = reasonGiven(reason)
  if (given !== 'given') return marked ? 'given' : given
  const words = wordsOf(reason ?? '')
  return (told.get(words) ?? 0) > 1 || own.some((text) => wordsOf(text) === words) ? 'copied' : 'given'
}
