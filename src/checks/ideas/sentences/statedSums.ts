import type { NarrativeContext, Placed } from '../../../facts/narrative/narrative.js'
import { countedIn, quantityOf, unprinted } from '../../../facts/narrative/quantity.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import type { Claim } from '../../claim.js'
import { nameOf, sumOf } from './sentence.js'

/** Totals with parts in one sentence: “总额X，其中：A、B、C”. */
export const statedSums = (narrative: NarrativeContext): readonly Claim[] =>
  narrative.index.statementsOf('sum').map((placed) => sumClaim(narrative, placed))

function sumClaim({ document }: NarrativeContext, { statement, at }: Placed<SaidOf<'sum'>>): Claim {
  const { subject, scope, figures } = statement
  const { whole, parts, unit } = figures
  const stage = unit === undefined ? (statement.stage ?? 'outturn') : 'count'
  const total = countedIn(quantityOf(document, at, { subject, scope }, stage, ['whole'], whole), unit)
  const printed = parts.flatMap(({ subject: part, amount }, index) => {
    const one = quantityOf(document, at, { subject: part, scope }, stage, ['parts', index, 'amount'], amount)
    return countedIn(one, unit) ?? []
  })
  const row =
    statement.stage === undefined || stage !== statement.stage ? nameOf(statement) : `${nameOf(statement)}:${stage}`
  if (total && printed.length === parts.length)
    return { ...sumOf('sum', total, printed, statement.excerpt === undefined ? 'equals' : 'atLeast'), row }
  return {
    kind: 'found',
    about: 'sum',
    row,
    place: unprinted(statement, stage, at),
    outcome: 'insufficientData',
    reason: 'blank',
  }
}
