import { columnName } from '../../../facts/columnNames.js'
import { moneyOfTerms, type TwoTerms, targetsOfTerms } from '../../../facts/longerTerm.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const partOfLongerTerm: Idea = {
  kind: 'inspection',
  id: 'T8',
  says: {
    zh: '逐步累计的资金、数量，半年的不大于全年的，年度的不大于中长期的',
    en: 'Of money and numbers that add up, half a year has no more than the year, and the year no more than the medium term',
  },
  basis: byArithmetic(
    '半年是全年的一部分，本年度在中长期之内；数量是否累计，按计量单位理解，故年度数量从轻一级',
    'Half a year is a part of the year, and the year of the medium term; that a number adds up over the years is read from its unit, and the finding is one step less grave',
  ),
  severity: 'error',
  claims: ({ facts }) => [
    ...moneyOfTerms(facts).map((one) => partClaim(one, one.shorter.where.column ?? '')),
    ...targetsOfTerms(facts)
      .filter(({ addsUp }) => addsUp)
      .map((one) => partClaim(one, one.term === 'annual' ? 'mediumTerm' : one.term)),
  ],
  example: {
    document: {
      kind: 'specialFundTarget',
      funding: [{ code: 'total', label: '年度资金总额', budget: '536.48', mediumTermBudget: '410.06' }],
    },
    outcome: 'broken',
  },
}

const partClaim = ({ term, shorter, longer, relation, exact }: TwoTerms, about: string): Claim => ({
  kind: 'sum',
  about,
  whole: shorter,
  parts: [longer],
  relation,
  exact,
  fault: { kind: 'shorterTermAsksMore', term, longer: columnName(longer.where.column ?? '') },
  isReading: term === 'annual' && exact,
})
