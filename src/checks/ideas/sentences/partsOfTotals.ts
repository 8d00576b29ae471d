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
  onlyOf: 'statements',
  says: {
    zh: '所称的总数等于文中列出的各部分之和；没有列全的，不小于',
    en: 'A total is what its parts add up to, or no less where the text does not state them all',
  },
  basis: byArithmetic('“总额X，其中：A、B、C”即X=A+B+C', '“X in all, of which A, B and C” is X = A + B + C'),
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
