import { find, inTable, type NarrativeContext } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { byPractice } from '../../../law/ground.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

/** Money and the numbers that go with it: where one is zero, so is the other. */
const together = [
  ['threePublic.overseasTravel', ['overseasTrips', 'overseasTravellers']],
  ['threePublic.vehiclePurchase', ['vehiclesPurchased']],
  ['threePublic.foreignReception', ['foreignVisits', 'foreignVisitors']],
  ['threePublic.domesticReception', ['domesticVisits', 'domesticVisitors']],
] as const

export const zeroTogether: Idea = {
  kind: 'inspection',
  id: 'S12',
  onlyOf: 'statements',
  says: {
    zh: '金额为零时团组、人次、购车数为零，数量为零时金额为零',
    en: 'Where the money is zero so are trips, visits and purchases, and the other way round',
  },
  basis: byPractice(
    '审核时看金额与团组、人次、购车数是否相符；由其他单位负担或跨年支付的可以例外',
    'Reviewers hold money against trips, visits and purchases; another body may pay, or pay in another year',
  ),
  severity: 'warning',
  claims: ({ facts: { narrative } }) =>
    together.flatMap(([subject, numbers]) => numbers.flatMap((number) => claimsOf(narrative, subject, number))),
  example: {
    document: {
      kind: 'finalAccounts',
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

const wholeOf: Readonly<Record<string, string>> = {
  'threePublic.foreignReception': 'threePublic.officialReception',
  'threePublic.domesticReception': 'threePublic.officialReception',
}

/** A zero beside a whole that would be printed as zero too, though a table prints more of it. */
function isTooCoarse(narrative: NarrativeContext, { subject, scope, stage, figure }: Quantity): boolean {
  const whole = wholeOf[subject]
  const printed = whole === undefined ? null : inTable(narrative, whole, scope, stage)
  return printed !== null && !printed.figure.value.isZero() && judgeSum(figure, [printed.figure]).outcome !== 'broken'
}

function claimsOf(narrative: NarrativeContext, subject: string, counted: string): readonly Claim[] {
  const number = narrative.index.firstOf(counted, 'count')
  const money = number && find(narrative, subject, number.scope, narrative.stage)
  if (!number || !money) return []
  const [isNone, isFree] = [number.figure.value.isZero(), money.figure.value.isZero()]
  const agrees = isNone === isFree || (isFree && isTooCoarse(narrative, money))
  return [
    {
      kind: 'found',
      about: 'count',
      row: nameOf(number),
      place: number,
      outcome: agrees ? 'holds' : 'broken',
      stated: number.figure.value,
      counting: number.counting,
      operands: [money.operand],
      ...(agrees ? {} : { fault: faultOf(number, money) }),
    },
  ]
}

const faultOf = (number: Quantity, money: Quantity) =>
  ({
    kind: 'notZeroTogether',
    number: { value: number.figure.value, counting: number.counting },
    of: money.label,
    money: { value: money.figure.value, counting: money.counting },
  }) as const
