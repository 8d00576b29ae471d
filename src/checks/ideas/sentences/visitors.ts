import { stated } from '../../../facts/narrative/narrative.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { sumWhereStated } from './sentence.js'

/** Groups of people, and the people in them. */
const groups = [
  ['overseasTrips', 'overseasTravellers'],
  ['foreignVisits', 'foreignVisitors'],
  ['domesticVisits', 'domesticVisitors'],
] as const

export const visitors: Idea = {
  kind: 'inspection',
  id: 'S19',
  onlyOf: 'statements',
  says: {
    zh: '人次不少于团组数、批次数',
    en: 'There are no fewer people than groups that travelled or visited',
  },
  basis: byArithmetic('每批至少一人', 'A group has at least one person'),
  severity: 'warning',
  claims: ({ facts: { narrative } }) =>
    groups.flatMap(([group, people]) => {
      const number = narrative.index.firstOf(people, 'count')
      return number ? sumWhereStated('count', number, [stated(narrative, group, number.scope, 'count')], 'atLeast') : []
    }),
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'count', subject: 'domesticVisits', scope: 'all', figures: { count: '18', unit: '批次' } },
        { kind: 'count', subject: 'domesticVisitors', scope: 'all', figures: { count: '3', unit: '人次' } },
      ],
    },
    outcome: 'broken',
  },
}
