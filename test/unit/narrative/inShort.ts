import type { Statement } from '../../../src/documents/statement.js'
import type { StatementsRead } from '../../../src/narrative/paragraph.js'

const figureInShort = ([key, value]: [string, unknown]): string =>
  Array.isArray(value)
    ? value.map((one) => (typeof one === 'string' ? one : Object.values(one).join(' '))).join(' + ')
    : `${key} ${value}`

/** A statement on one line: `amount income@all: outturn 4125.49`. */
export function inShort(statement: Statement): string {
  const { kind, subject, scope, figures } = statement
  const of = statement.kind === 'share' && statement.of ? ` of ${statement.of.subject}@${statement.of.scope}` : ''
  const told = Object.entries(figures).map(figureInShort).join(', ')
  return `${kind} ${subject}@${scope}${told === '' ? '' : `: ${told}`}${of}`
}

const unsaid: ReadonlySet<string> = new Set(['date', 'ordinal'])

/** All that was read, and what was not, but for years and the numbers of lists. */
export const allInShort = ({ statements, unread }: StatementsRead): readonly string[] => [
  ...statements.map(({ statement }) => inShort(statement)),
  ...unread.filter(({ why }) => !unsaid.has(why)).map(({ why, text }) => `unread ${text}: ${why}`),
]
