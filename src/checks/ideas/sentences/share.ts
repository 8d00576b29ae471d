import { halfUp } from '../../../exact/rounding.js'
import {
  find,
  findMoney,
  mostPrecise,
  type NarrativeContext,
  type Placed,
  statedPart,
} from '../../../facts/narrative/narrative.js'
import { type Quantity, unprinted } from '../../../facts/narrative/quantity.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import { rateIn, wholeOfShare } from '../../../facts/narrative/statedRate.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Fault } from '../../../words/faults.js'
import { figureInWords } from '../../../words/figures.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { judgeClaim } from '../../judgeClaim.js'
import { rateOf } from './sentence.js'
import { unreadable } from './unreadable.js'

export const share: Idea = {
  kind: 'inspection',
  id: 'S2',
  onlyOf: 'statements',
  says: { zh: '占比等于部分除以整体', en: 'A share is the part over the whole' },
  basis: byArithmetic('“占X%”即部分÷整体', '“X% of” is the part over the whole'),
  severity: 'error',
  claims: ({ facts: { narrative } }) =>
    narrative.index.statementsOf('share').flatMap((placed) => shareClaim(narrative, placed)),
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        {
          kind: 'share',
          subject: 'expenditure.basic',
          scope: 'all',
          of: { subject: 'expenditure', scope: 'all' },
          figures: { part: '702.00', whole: '1285.83', rate: '54.60%' },
        },
      ],
    },
    outcome: 'holds',
  },
}

type Share = Placed<SaidOf<'share'>>

function shareClaim(narrative: NarrativeContext, placed: Share): readonly Claim[] {
  const { statement, at } = placed
  const stated = rateIn(placed)
  if (!stated) return []
  if (stated.figure === 'blank') return [unreadable('share', statement, stated)]
  const part = narrative.index.sharedPart(placed) ?? findMoney(narrative, statement.subject, statement.scope)
  const whole = wholeOf(narrative, placed)
  const claim = rateOf('share', statement, stated, [
    part ? mostPrecise(narrative, part) : unprinted(statement, narrative.stage, at),
    whole ? mostPrecise(narrative, whole) : unprinted(statement.of ?? statement, narrative.stage, at),
  ])
  const mayBeOther = statement.of !== undefined && statement.of.scope !== statement.scope
  const fault =
    whole && mayBeOther && judgeClaim(claim).judgement.outcome === 'broken'
      ? ofSameMoney(narrative, placed, whole)
      : null
  return [fault ? { ...claim, fault } : claim]
}

/** What the part of the money that the whole is of would give, where the sentence takes a part of more. */
function ofSameMoney(narrative: NarrativeContext, { statement }: Share, whole: Quantity): Fault | null {
  const { subject, scope, of } = statement
  if (!of || of.scope === scope || whole.figure.value.isZero()) return null
  const part = findMoney(narrative, subject, of.scope)
  if (!part) return null
  const share = figureInWords(halfUp(part.figure.value.div(whole.figure.value), 4), { kind: 'rate', decimals: 4 }, 'zh')
  return { kind: 'shareOfOtherMoney', part: part.label, amount: toldFigure(part), share }
}

/** The whole as the sentence prints it, else as it stands elsewhere. */
function wholeOf(narrative: NarrativeContext, placed: Share): Quantity | null {
  const { of } = placed.statement
  const own = wholeOfShare(narrative.document, placed)
  if (own || !of) return own
  return find(narrative, of.subject, of.scope, narrative.stage) ?? statedPart(narrative, of.subject, of.scope)
}
