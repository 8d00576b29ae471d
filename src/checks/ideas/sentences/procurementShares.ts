import { type NarrativeContext, stated, statedPart } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { sumWhereStated } from './sentence.js'

export const procurementShares: Idea = {
  kind: 'inspection',
  id: 'S10',
  says: {
    zh: '授予中小企业合同金额不大于政府采购总额，授予小微企业的不大于授予中小企业的',
    en: 'Contracts with small and medium enterprises do not exceed procurement, those with small and micro do not exceed them',
  },
  basis: byArithmetic('部分不大于整体', 'A part does not exceed the whole'),
  severity: 'error',
  claims: ({ facts: { narrative } }) => [
    ...within(narrative, 'procurement.smallAndMedium', 'procurement'),
    ...within(narrative, 'procurement.smallAndMicro', 'procurement.smallAndMedium'),
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

const within = (narrative: NarrativeContext, part: string, whole: string): readonly Claim[] =>
  sumWhereStated('outturn', amountOf(narrative, part), [amountOf(narrative, whole)], 'atMost')

const amountOf = (narrative: NarrativeContext, subject: string): Quantity | null =>
  stated(narrative, subject, 'all', 'outturn') ?? statedPart(narrative, subject, 'all')
