import type { FundScope } from '../fund.js'

/** What is counted or measured of a subject: money, a number of things, or a score. */
export type SpokenSort = 'money' | 'count'

/**
 * How sentences call a subject of statements.
 *
 * `words` are the names as printed, beside those of its term; they need no scope before them. `scope` is given where the
 * subject speaks of one money whatever its section says. `joins` says that a scope may stand before it (一般公共预算财政拨款
 * + 支出). `section` names the kind of section outside which the words say nothing.
 */
export interface SpokenSubject {
  readonly subject: string
  readonly words: readonly string[]
  readonly sort: SpokenSort
  readonly scope?: FundScope
  readonly joins?: true
  readonly section?: 'performance' | 'threePublic'
}
