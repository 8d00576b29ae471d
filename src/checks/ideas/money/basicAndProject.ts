import { type NarrativeContext, stated } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { spentOf } from '../../../facts/narrative/spent.js'
import { budgetLawRegulations } from '../../../law/budgetLaw.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { spentParts } from './spentParts.js'

export const basicAndProject: Idea = {
  kind: 'inspection',
  id: 'R33',
  says: {
    zh: '基本支出与项目支出（及其他各类支出）之和等于支出合计',
    en: 'Basic and project expenditure, and what else is named, add up to all that is spent',
  },
  basis: {
    instrument: budgetLawRegulations,
    article: { zh: '第五条', en: 'article 5' },
    says: {
      zh: '部门支出包括基本支出和项目支出',
      en: 'The expenditure of a department is basic and project expenditure',
    },
    from: '2020-10-01',
    to: null,
    confirmed: 'published',
  },
  severity: 'error',
  claims: ({ facts: { narrative } }) =>
    ['all', 'fiscalAppropriation', 'generalPublicBudget'].flatMap((scope): Claim[] => {
      const total = stated(narrative, 'expenditure', scope, 'outturn')
      const parts = natures.map((nature) => natureOf(narrative, `expenditure.${nature}`, scope))
      return total && parts.some((part) => part !== null) ? [spentParts(total, parts, 2)] : []
    }),
  example: {
    document: {
      kind: 'selfEvaluationReport',
      statements: [
        { kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn: '100.00' } },
        { kind: 'amount', subject: 'expenditure.basic', scope: 'all', figures: { outturn: '70.00' } },
        { kind: 'amount', subject: 'expenditure.project', scope: 'all', figures: { outturn: '20.00' } },
      ],
    },
    outcome: 'broken',
  },
}

/** Basic and project expenditure first: both must be told. */
const natures = ['basic', 'project', 'remittanceToSuperior', 'commercialOperation', 'grantToSubordinate'] as const

/** Where nothing was spent at all, nothing was spent of any money. */
function natureOf(narrative: NarrativeContext, subject: string, scope: string): Quantity | null {
  const own = spentOf(narrative, subject, scope)
  const all = own ?? spentOf(narrative, subject, 'all')
  return own ?? (all?.figure.value.isZero() ? all : null)
}
