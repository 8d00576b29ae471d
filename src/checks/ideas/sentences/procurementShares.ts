import { type NarrativeContext, stated, statedPart } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { sumWhereStated } from './sentence.js'

export const procurementShares: Idea = {
  kind: 'inspection',
  id: 'S10',
  onlyOf: 'statements',
  says: {
    zh: '授予（面向）中小企业的采购金额不大于政府采购总额，授予（面向）小微企业的不大于中小企业的',
    en: 'What is awarded to or reserved for small and medium enterprises does not exceed procurement, and that for small and micro does not exceed it',
  },
  basis: byArithmetic('部分不大于整体', 'A part does not exceed the whole'),
  severity: 'error',
  claims: ({ facts: { narrative } }) => [
    ...within(narrative, 'procurement.smallAndMedium', 'procurement'),
    ...within(narrative, 'procurement.smallAndMicro', 'procurement.smallAndMedium'),
    ...within(narrative, reserved, 'procurement'),
    ...within(narrative, reservedForMicro, reserved),
  ],
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'amount', subject: 'procurement', scope: 'all', figures: { outturn: '10.00' } },
        { kind: 'amount', subject: 'procurement.smallAndMedium', scope: 'all', figures: { outturn: '12.00' } },
      ],
    },
    outcome: 'broken',
  },
}

const reserved = 'procurement.reservedForSmallAndMedium'
const reservedForMicro = 'procurement.reservedForSmallAndMicro'

const within = (narrative: NarrativeContext, part: string, whole: string): readonly Claim[] =>
  sumWhereStated(narrative.stage, amountOf(narrative, part), [amountOf(narrative, whole)], 'atMost')

const amountOf = (narrative: NarrativeContext, subject: string): Quantity | null =>
  stated(narrative, subject, 'all', narrative.stage) ?? statedPart(narrative, subject, 'all')
