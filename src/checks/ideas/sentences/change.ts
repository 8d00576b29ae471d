import type { StatementOf } from '../../../documents/statement.js'
import type { Facts } from '../../../facts/facts.js'
import { find, mostPrecise, type NarrativeContext, type Placed } from '../../../facts/narrative/narrative.js'
import { type Quantity, quantityOf, unprinted } from '../../../facts/narrative/quantity.js'
import { changeIn, ofLastYear, rateOfChange } from '../../../facts/narrative/statedRate.js'
import { ofPreviousYear } from '../../../facts/previousYear.js'
import type { PrintedCell } from '../../../facts/printedCell.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim, SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'
import { unreadable } from './unreadable.js'

export const change: Idea = {
  kind: 'inspection',
  id: 'S3',
  says: {
    zh: '与上年相比的变动额等于本年数减上年数（有上年决算的，以其所列为准），变动率等于变动额除以上年数，增减用语与正负一致',
    en: 'A change on last year is this year less last year, as last year’s accounts have it where they are given; its rate is the change over last year, and its words agree with the sign',
  },
  basis: byArithmetic(
    '上年数=本年数−变动额；变动率=变动额÷上年数',
    'Last year is this year less the change; the rate is the change over last year',
  ),
  severity: 'error',
  claims: ({ facts: { narrative }, previousYear, facts }) =>
    narrative.index.statementsOf('change').flatMap((placed) => {
      const known = knownOf(narrative, placed)
      return [
        ...rateClaims(placed, known),
        ...amountClaims(placed, known),
        ...(previousYear ? claimsOnAccounts(placed, known, previousYear, facts) : []),
      ]
    }),
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

type Change = Placed<StatementOf<'change'>>

/** The figures of a sentence on a change, as far as they are printed. */
interface Known {
  /** As the sentence has it, else as it stands elsewhere. */
  readonly stated: Quantity | null
  /** The same as finely as it is printed. */
  readonly now: Quantity | null
  readonly before: Quantity | null
  readonly change: Quantity | null
}

function knownOf(narrative: NarrativeContext, placed: Change): Known {
  const { statement, at } = placed
  const { subject, scope, figures } = statement
  const { document } = narrative
  const before = quantityOf(document, at, statement, 'outturn', ['before'], figures.before)
  const stated =
    quantityOf(document, at, statement, 'outturn', ['now'], figures.now) ?? find(narrative, subject, scope, 'outturn')
  return {
    stated,
    now: stated && mostPrecise(narrative, stated),
    before: before && ofLastYear(before),
    change: changeIn(document, placed),
  }
}

/** The rate stated, from this year and last year, else from this year and the change. */
function rateClaims(placed: Change, { now, before, change: moved }: Known): readonly Claim[] {
  const { statement, at } = placed
  const stated = rateOfChange(placed)
  if (!stated) return []
  if (stated.figure === 'blank') return [unreadable('change', statement, stated)]
  const known = {
    now: now ?? unprinted(statement, 'outturn', at),
    ...(before && { before }),
    ...(moved && { change: moved }),
  }
  return [{ kind: 'change', about: 'change', row: nameOf(statement), stated, ...known }]
}

/** The change stated, where this year and last year are printed beside it. */
const amountClaims = (placed: Change, { now, before, change: moved }: Known): readonly Claim[] =>
  now && before && moved ? [amountClaim('changeAmount', placed, moved, now, before)] : []

/** The change stated, against last year's own accounts. */
function claimsOnAccounts(
  placed: Change,
  { stated, change: moved }: Known,
  previousYear: Facts,
  { unit }: Facts,
): readonly Claim[] {
  const { subject, scope } = placed.statement
  const last = previousYear.narrative.index.inTable({ subject, scope }, 'outturn')
  if (!stated || !last || !moved) return []
  return [amountClaim('lastYear', placed, moved, stated, ofPreviousYear(last, previousYear.unit, unit))]
}

const amountClaim = (
  about: string,
  { statement }: Change,
  whole: PrintedCell,
  now: PrintedCell,
  before: PrintedCell,
): SumClaim => ({
  kind: 'sum',
  about,
  row: nameOf(statement),
  whole,
  parts: [now],
  minus: [before],
  alike: true,
  isChange: true,
})
