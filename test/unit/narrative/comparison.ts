import type { Statement } from '../../../src/documents/statement.js'

/** What was typed and what was read: which are the same, which only but for a name of the paper's own, and what is left. */
export interface Comparison {
  readonly same: number
  /** Pairs that differ only in a name that the typist or the reader gave: what was typed, and what was read. */
  readonly named: readonly (readonly [typed: Statement, read: Statement])[]
  readonly missing: readonly Statement[]
  readonly beyond: readonly Statement[]
}

const isOwnName = (subject: string): boolean => /^(?:project\/[^/]+\/|indicator\/|output\/)/u.test(subject)

/** Spaces, widths, quotation marks and the unit of the document make no difference. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s“”"'‘’]/gu, '')
    .replace(/(?<=\d)万元$/u, '')

/** Reasons and purposes were not typed. */
const keyOf = ({ place: _, reason: _reason, purpose: _purpose, ...statement }: Statement, subject: string): string =>
  JSON.stringify({ ...statement, subject }, (_key, value) =>
    typeof value === 'string'
      ? bare(value)
      : value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : value,
  )

/** Holds typed statements against those that were read, one against one. */
export function compare(typed: readonly Statement[], read: readonly Statement[]): Comparison {
  const left = [...read]
  const take = (isSame: (one: Statement) => boolean): Statement | undefined => {
    const at = left.findIndex(isSame)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const unmatched = typed.filter((one) => {
    const key = keyOf(one, one.subject)
    const isSame = (other: Statement): boolean => keyOf(other, other.subject) === key
    return !(take((other) => other.place?.line === one.place?.line && isSame(other)) ?? take(isSame))
  })
  const named: [Statement, Statement][] = []
  const missing = unmatched.filter((one) => {
    const found = isOwnName(one.subject)
      ? take(
          (other) =>
            isOwnName(other.subject) && other.place?.line === one.place?.line && keyOf(other, '') === keyOf(one, ''),
        )
      : undefined
    if (found) named.push([one, found])
    return !found
  })
  return { same: typed.length - unmatched.length, named, missing, beyond: left }
}
