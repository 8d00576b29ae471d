import { stated } from '../../facts/narrative/narrative.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { everyNarrative as applies } from '../rule.js'
import { against } from './against.js'
import type { NarrativeInspection } from './inspection.js'

/** Groups of people, and the people in them. */
const groups = [
  ['overseasTrips', 'overseasTravellers'],
  ['foreignVisits', 'foreignVisitors'],
  ['domesticVisits', 'domesticVisitors'],
] as const

export const visitorsRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S19',
  says: /* @__PURE__ */ says(
    '人次不少于团组数、批次数',
    'There are no fewer people than groups that travelled or visited',
  ),
  basis: /* @__PURE__ */ byArithmetic('每批至少一人', 'A group has at least one person'),
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    groups.flatMap(([group, people]) => {
      const number = context.quantities.find(({ subject, stage }) => subject === people && stage === 'count')
      return against(
        rule,
        'count',
        number ?? null,
        [number ? stated(context, group, number.scope, 'count') : null],
        'atLeast',
      )
    }),
  example: {
    document: {
      statements: [
        { kind: 'count', subject: 'domesticVisits', scope: 'all', figures: { count: '18', unit: '批次' } },
        { kind: 'count', subject: 'domesticVisitors', scope: 'all', figures: { count: '3', unit: '人次' } },
      ],
    },
    outcome: 'broken',
  },
}
