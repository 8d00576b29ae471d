import { Decimal } from '../../../exact/decimal.js'
import { find, type NarrativeContext } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { byArithmetic } from '../../../law/ground.js'
import { smallBusinessProcurementMeasures } from '../../../law/procurement.js'
import type { JudgedClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

export const reservedShares: Idea = {
  kind: 'inspection',
  id: 'S28',
  says: {
    zh: '面向中小企业预留的采购一般不低于采购预算的30%，其中预留给小微企业的不低于60%',
    en: 'Procurement reserved for small and medium enterprises is usually at least 30 %, of which at least 60 % for small and micro',
  },
  basis: {
    instrument: smallBusinessProcurementMeasures,
    says: {
      zh: '超过200万元的货物、服务和超过400万元的工程，预留该部分采购项目预算总额的30%以上，其中预留给小微企业的不低于60%；比例按项目计，故总数低于它只需核实',
      en: 'of goods and services above 2 million and works above 4 million at least 30 % is reserved, of which at least 60 % for small and micro; the shares are of those projects, so that a lower share of the whole is only to be looked into',
    },
    from: '2021-01-01',
    to: null,
    confirmed: 'published',
  },
  also: [byArithmetic('占比等于部分除以整体', 'A share is the part over the whole')],
  severity: 'warning',
  applies: { years: { from: 2021, to: null } },
  claims: ({ facts: { narrative } }) => [
    ...atLeast(narrative, 'procurement.reservedForSmallAndMedium', 'procurement', '0.3'),
    ...atLeast(narrative, 'procurement.reservedForSmallAndMicro', 'procurement.reservedForSmallAndMedium', '0.6'),
  ],
  example: {
    document: {
      kind: 'departmentBudget',
      statements: [
        { kind: 'amount', subject: 'procurement', scope: 'all', figures: { originalBudget: '1000.00' } },
        {
          kind: 'amount',
          subject: 'procurement.reservedForSmallAndMedium',
          scope: 'all',
          figures: { originalBudget: '200.00' },
        },
      ],
    },
    outcome: 'broken',
  },
}

/** A part that is no less than a share of its whole. */
function atLeast(narrative: NarrativeContext, part: string, whole: string, share: string): readonly JudgedClaim[] {
  const [own, all] = [part, whole].map((subject) => find(narrative, subject, 'all', narrative.stage))
  if (!own || !all || all.figure.value.isZero()) return []
  return [claimOf(own, all, new Decimal(share))]
}

function claimOf(own: Quantity, all: Quantity, share: Decimal): JudgedClaim {
  const least = all.figure.value.mul(share)
  const difference = own.figure.value.minus(least)
  return {
    kind: 'judged',
    about: 'share',
    row: nameOf(own),
    place: own,
    stated: own.figure.value,
    counting: own.counting,
    operands: [all.operand],
    judgement: {
      outcome: difference.isNegative() ? 'broken' : 'holds',
      computed: least,
      difference,
      allowed: null,
      relation: 'atLeast',
    },
    fault: { kind: 'reservedTooLittle', least: share.mul(100).toString() },
  }
}
