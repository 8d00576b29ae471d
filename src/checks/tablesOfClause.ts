import type { MoneyGridId } from '../documents/tabledDocument.js'
import type { Clause } from './identity.js'

/** The tables that a clause rests on. */
export function tablesOfClause(clause: Clause): readonly MoneyGridId[] {
  switch (clause.kind) {
    case 'cells': {
      const { whole, plus, minus = [], wholeOfParts } = clause
      return [whole, ...plus, ...minus, ...(wholeOfParts ? [wholeOfParts] : [])].map(([grid]) => grid)
    }
    case 'classes':
      return [clause.whole[0], clause.part[0]]
    default:
      return [clause.grid]
  }
}
