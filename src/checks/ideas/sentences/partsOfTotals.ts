import type { NarrativeContext } from '../../../facts/narrative/narrative.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { listedItems } from './listedItems.js'
import { receptionKinds } from './receptionKinds.js'
import { statedSums } from './statedSums.js'

/** Where sentences break a total down. */
const breakdowns: readonly ((narrative: NarrativeContext) => readonly Claim[])[] = [
  statedSums,
  listedItems,
  receptionKinds,
]

export const partsOfTotals: Idea = {
  kind: 'inspection',
  id: 'S6',
  says: {
    zh: '所称的总数等于文中为它列出的各部分之和：“其中”所列的，逐项列示的，外宾接待与国内公务接待；没有列全的，不小于',
    en: 'A total that the text states is what its parts add up to: those named as of which, those listed one by one, foreign and domestic receptions; no less than the parts where not all are stated',
  },
  basis: byArithmetic(
    '“总额X，其中：A、B、C”即X=A+B+C；逐项列示的，其和为总数',
    '“X in all, of which A, B and C” is X = A + B + C, and so are items listed one by one',
  ),
  severity: 'error',
  claims: ({ facts: { narrative } }) => breakdowns.flatMap((claimsOf) => claimsOf(narrative)),
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        {
          kind: 'sum',
          subject: 'procurement',
          scope: 'all',
          figures: {
            whole: '0',
            parts: [
              { subject: 'procurement.goods', amount: '0.00' },
              { subject: 'procurement.services', amount: '10' },
            ],
          },
        },
      ],
    },
    outcome: 'broken',
  },
}
