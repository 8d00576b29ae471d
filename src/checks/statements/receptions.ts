import { find, stated } from '../../facts/narrative/narrative.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { everyNarrative as applies } from '../rule.js'
import { against } from './against.js'
import type { NarrativeInspection } from './inspection.js'

const kinds = ['threePublic.foreignReception', 'threePublic.domesticReception'] as const

export const receptionsRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S20',
  says: /* @__PURE__ */ says(
    '公务接待费等于外宾接待与国内公务接待之和；只列其一的，不小于它',
    'Official receptions are those of foreign guests and the domestic ones; where one is stated, no less than it',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '公务接待费分为外宾接待和国内公务接待',
    'Official receptions are of foreign guests or domestic',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const scopes = context.quantities.flatMap(({ subject, scope }) =>
      kinds.some((kind) => kind === subject) ? scope : [],
    )
    return [...new Set(scopes)].flatMap((scope) => {
      const parts = kinds.map((kind) => stated(context, kind, scope, 'outturn'))
      const whole = find(context, 'threePublic.officialReception', scope, 'outturn')
      return against(rule, 'outturn', whole, parts, parts.includes(null) ? 'atLeast' : 'equals')
    })
  },
  example: {
    document: {
      statements: [
        { kind: 'amount', subject: 'threePublic.officialReception', scope: 'all', figures: { outturn: '0.25' } },
        { kind: 'amount', subject: 'threePublic.foreignReception', scope: 'all', figures: { outturn: '0.00' } },
        { kind: 'amount', subject: 'threePublic.domesticReception', scope: 'all', figures: { outturn: '0.52' } },
      ],
    },
    outcome: 'broken',
  },
}
