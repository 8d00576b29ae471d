import type { Facts } from '../../../facts/facts.js'
import { isOnLastYear, stageOf } from '../../../facts/narrative/formerFigure.js'
import type { Stage } from '../../../facts/narrative/stage.js'
import { ofPreviousYear } from '../../../facts/previousYear.js'
import type { PrintedCell } from '../../../facts/printedCell.js'
import type { SumClaim } from '../../claim.js'
import { judgeClaim } from '../../judgeClaim.js'
import { type Change, type Known, readingsOf } from './changeReadings.js'
import { nameOf } from './sentence.js'

/** What is known of a change for good: against what, where that is not last year. */
export const rowOf = ({ statement }: Change): string =>
  [nameOf(statement), ...(statement.stage === undefined ? [] : [statement.stage]), ...againstIn(statement)].join(':')

const againstIn = ({ against }: Change['statement']): readonly string[] =>
  against === undefined || against === 'lastYear' ? [] : [`on ${against}`]

/** The figure of last year that a change is against. */
const lastYearStage = (placed: Change): Stage =>
  (({ lastYearBudget: 'originalBudget', lastYearOutturn: 'outturn' }) as const)[
    placed.statement.against as 'lastYearBudget' | 'lastYearOutturn'
  ] ?? stageOf(placed)

/** What the sentences of a document say of last year, against last year’s own document: of several readings the right one. */
export const changesOnLastYear = (facts: Facts, previousYear: Facts): readonly SumClaim[] =>
  facts.narrative.index.statementsOf('change').flatMap((placed) => {
    if (!isOnLastYear(placed)) return []
    const readings = readingsOf(facts.narrative, placed).map((known) =>
      claimsOnLastYear(placed, known, previousYear, facts),
    )
    const isRight = (claims: readonly SumClaim[]): boolean =>
      claims.every((claim) => judgeClaim(claim).judgement.outcome !== 'broken')
    return readings.find(isRight) ?? readings[0] ?? []
  })

/** The change stated, against last year's own document. */
export function claimsOnLastYear(
  placed: Change,
  { stated, change: moved }: Known,
  previousYear: Facts,
  { unit }: Facts,
): readonly SumClaim[] {
  const { subject, scope } = placed.statement
  const last = previousYear.narrative.index.inTable({ subject, scope }, lastYearStage(placed))
  if (!stated || !last || !moved) return []
  return [amountClaim('lastYear', placed, moved, stated, ofPreviousYear(last, previousYear.unit, unit))]
}

export const amountClaim = (
  about: string,
  placed: Change,
  whole: PrintedCell,
  now: PrintedCell,
  before: PrintedCell,
): SumClaim => ({
  kind: 'sum',
  about,
  row: rowOf(placed),
  whole,
  parts: [now],
  minus: [before],
  alike: true,
  isChange: true,
})
