import { divisionsOfFunding } from '../../../facts/moneyDivision.js'
import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { divisionClaims } from './divisionClaims.js'

export const fundsBySource: Idea = {
  kind: 'inspection',
  id: 'E24',
  says: {
    zh: '资金总额等于各来源之和，一项来源等于其下各项之和；“其中”只列一部分的，不小于它',
    en: 'All money is the sum of its sources, and a source that is divided that of its parts, or no less than those named “of which”',
  },
  basis: byForm('“其中”和“资金来源”列示总额的组成', '“Of which” and “sources” list what the total is made of'),
  severity: 'error',
  claims: ({ facts }) =>
    divisionsOfFunding(facts.funding)
      .filter(({ by }) => by === 'sources' || by === 'budgets' || by === 'parts')
      .flatMap(divisionClaims),
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [
        { code: 'total', label: '年度资金总额', outturn: '110.00' },
        { code: 'fiscalAppropriation', label: '当年财政拨款', outturn: '100.00' },
        { code: 'otherFunds', label: '其他资金', outturn: '20.00' },
      ],
    },
    outcome: 'broken',
  },
}
