import { find, type NarrativeContext } from '../../facts/narrative/narrative.js'
import { type Quantity, quantityInTable } from '../../facts/narrative/quantity.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyNarrative as applies, type Rule } from '../rule.js'
import { compare } from './cases.js'
import type { NarrativeInspection } from './inspection.js'

/** Money and the numbers that go with it: where one is zero, so is the other. */
const together = [
  ['threePublic.overseasTravel', ['overseasTrips', 'overseasTravellers']],
  ['threePublic.vehiclePurchase', ['vehiclesPurchased']],
  ['threePublic.foreignReception', ['foreignVisits', 'foreignVisitors']],
  ['threePublic.domesticReception', ['domesticVisits', 'domesticVisitors']],
] as const

export const zeroTogetherRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S12',
  says: /* @__PURE__ */ says(
    '金额为零时团组、人次、购车数为零，数量为零时金额为零',
    'Where the money is zero so are trips, visits and purchases, and the other way round',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '无支出即无事项，无事项即无支出',
    'No spending without an event, no event without spending',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    together.flatMap(([subject, counts]) => counts.flatMap((count) => zeroTogether(context, rule, subject, count))),
  example: {
    document: {
      statements: [
        {
          kind: 'amount',
          subject: 'threePublic.overseasTravel',
          scope: 'generalPublicBudget',
          figures: { outturn: '0.00' },
        },
        { kind: 'count', subject: 'overseasTrips', scope: 'generalPublicBudget', figures: { count: '2', unit: '个' } },
      ],
    },
    outcome: 'broken',
  },
}

/** A zero beside a whole that would be printed as zero too, though a table prints more of it. */
function isTooCoarse({ document }: NarrativeContext, { subject, scope, stage, figure }: Quantity): boolean {
  const whole = wholeOf[subject]
  const printed = whole === undefined ? null : quantityInTable(document, whole, scope, stage)
  return printed !== null && !printed.figure.value.isZero() && judgeSum(figure, [printed.figure]).outcome !== 'broken'
}

const wholeOf: Readonly<Record<string, string>> = {
  'threePublic.foreignReception': 'threePublic.officialReception',
  'threePublic.domesticReception': 'threePublic.officialReception',
}

function zeroTogether(context: NarrativeContext, rule: Rule, subject: string, count: string): Case[] {
  const number = context.quantities.find((q) => q.subject === count && q.stage === 'count')
  const amount = number && find(context, subject, number.scope, 'outturn')
  if (!number || !amount) return []
  const agrees =
    number.figure.value.isZero() === amount.figure.value.isZero() ||
    (amount.figure.value.isZero() && isTooCoarse(context, amount))
  const judged = compare(rule, 'count', number, [amount])
  const { computed, allowed } = judged.judgement
  const judgement = { outcome: agrees ? ('holds' as const) : ('broken' as const), computed, allowed, difference: null }
  const expected = { zh: '金额与数量同为零，或同不为零', en: 'both zero or neither' }
  return [{ ...judged, judgement, expected }]
}
