import type { Facts } from '../../../facts/facts.js'
import { isOnLastYear, stageOf } from '../../../facts/narrative/formerFigure.js'
import type { NarrativeContext } from '../../../facts/narrative/narrative.js'
import { unprinted } from '../../../facts/narrative/quantity.js'
import { quantityLabel } from '../../../facts/narrative/quantityLabel.js'
import { rateOfChange } from '../../../facts/narrative/statedRate.js'
import { byArithmetic } from '../../../law/ground.js'
import { wayIn } from '../../../verdicts/statedRate.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { judgeClaim } from '../../judgeClaim.js'
import { amountClaim, claimsOnLastYear, rowOf } from './changeOnLastYear.js'
import { type Change, type Known, readingsOf } from './changeReadings.js'
import { directionClaims } from './directions.js'
import { unreadable } from './unreadable.js'

export const change: Idea = {
  kind: 'inspection',
  id: 'S3',
  onlyOf: 'statements',
  says: {
    zh: '与上年（或预算）相比的变动额等于本年数减上年数（或预算数；有上年决算的，以其所列为准），变动率等于变动额除以上年数，增减用语与正负一致',
    en: 'A change on last year, or on the budget, is this year less that, as last year’s accounts have it where they are given; its rate is the change over that, and its words agree with the sign',
  },
  basis: byArithmetic(
    '上年数=本年数−变动额；变动率=变动额÷上年数',
    'Last year is this year less the change; the rate is the change over last year',
  ),
  severity: 'error',
  claims: ({ facts, previousYear }) => {
    const { narrative } = facts
    return narrative.index
      .statementsOf('change')
      .flatMap((placed) => changeClaims({ narrative, facts, previousYear }, placed))
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        {
          kind: 'change',
          subject: 'grandTotal',
          scope: 'all',
          figures: { now: '1285.83', change: '减少109.37', rate: '下降7.84%' },
        },
      ],
    },
    outcome: 'holds',
  },
}

/** What a sentence claims: of several readings the one that is right, where there is such. */
function changeClaims(context: ContextOfChange, placed: Change): readonly Claim[] {
  const readings = readingsOf(context.narrative, placed).map((known) => claimsOf(context, placed, known))
  const isRight = (claims: readonly Claim[]): boolean =>
    claims.every((claim) => judgeClaim(claim).judgement.outcome !== 'broken')
  return (readings.length > 1 && readings.find(isRight)) || readings[0] || []
}

interface ContextOfChange {
  readonly narrative: NarrativeContext
  readonly facts: Facts
  readonly previousYear: Facts | null
}

const claimsOf = ({ previousYear, facts }: ContextOfChange, placed: Change, known: Known): readonly Claim[] => [
  ...rateClaims(placed, known),
  ...amountClaims(placed, known),
  ...directionClaims(rowOf(placed), placed.statement.figures.direction ?? bareWord(placed), known.stated, known.before),
  ...(previousYear && isOnLastYear(placed) ? claimsOnLastYear(placed, known, previousYear, facts) : []),
]

/** A change that is a word and no figure: 小于. What is 持平 is a change of nothing, and has its figure. */
const bareWord = ({ statement: { figures } }: Change): string | undefined =>
  figures.change !== undefined && !/\p{Nd}/u.test(figures.change) && wayIn(figures.change) !== 0
    ? figures.change
    : undefined

/** The rate stated, from this year and last year, else from this year and the change. */
function rateClaims(placed: Change, { now, before, change: moved }: Known): readonly Claim[] {
  const { statement, at } = placed
  const stated = rateOfChange(placed)
  if (!stated) return []
  if (stated.figure === 'blank') return [unreadable('change', statement, stated)]
  const known = {
    now: now ?? unprinted(statement, stageOf(placed), at),
    ...(before && { before }),
    ...(moved && { change: moved }),
    ...(isOnLastYear(placed) ? {} : { base: quantityLabel(statement.subject, statement.scope, 'budget') }),
  }
  return [{ kind: 'change', about: 'change', row: rowOf(placed), stated, ...known }]
}

/** The change stated, where this year and last year are printed beside it. */
const amountClaims = (placed: Change, { now, before, change: moved }: Known): readonly Claim[] =>
  now && before && moved ? [amountClaim('changeAmount', placed, moved, now, before)] : []
