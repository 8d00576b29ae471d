import { grouped } from '../exact/grouped.js'
import { wordsOf } from '../facts/reasonGiven.js'

/** A line with what it prints where a reason belongs. */
interface Reasoned {
  readonly key: string
  readonly reason?: string | undefined
}

type ByReason = ReadonlyMap<string, readonly Reasoned[]>

const reasonOf = ({ reason = '' }: Reasoned): string => wordsOf(reason)

/** Lines by the words of their reasons. */
export const byReason = (lines: readonly Reasoned[]): ByReason =>
  new Map(grouped(lines, reasonOf).map((alike) => [reasonOf(alike[0]), alike]))

/** Keys of the other lines that have the same words. */
export const likeIt = (line: Reasoned, copied: ByReason): readonly string[] =>
  (copied.get(reasonOf(line)) ?? []).filter((other) => other !== line).map(({ key }) => key)
