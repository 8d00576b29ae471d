import type { MoneyGridId } from '../documents/tabledDocument.js'
import type { Clause } from './identity.js'

/** The tables without which a clause has no case, in its order. */
export function tablesNeeded(clause: Clause): readonly MoneyGridId[] {
  if (clause.kind === 'classes') return [clause.whole[0], clause.part[0]]
  if (clause.kind !== 'cells') return [clause.grid]
  return [clause.whole, ...clause.plus, ...(clause.minus ?? [])].map(([grid]) => grid)
}

/** The tables that a clause rests on, also with what stands for its parts where that is printed. */
export const tablesOfClause = (clause: Clause): readonly MoneyGridId[] =>
  clause.kind === 'cells' && clause.wholeOfParts
    ? [...tablesNeeded(clause), clause.wholeOfParts[0]]
    : tablesNeeded(clause)
