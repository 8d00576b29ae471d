import { find, type NarrativeContext, stated } from '../../../facts/narrative/narrative.js'
import type { Claim } from '../../claim.js'
import { sumWhereStated } from './sentence.js'

const kinds = ['threePublic.foreignReception', 'threePublic.domesticReception']
const whole = 'threePublic.officialReception'

/** Official receptions, which are of foreign guests or domestic. */
export function receptionKinds(narrative: NarrativeContext): readonly Claim[] {
  const scopes = narrative.quantities.flatMap(({ subject, scope }) => (kinds.includes(subject) ? scope : []))
  return [...new Set(scopes)].flatMap((scope) => {
    const parts = kinds.map((kind) => stated(narrative, kind, scope, narrative.stage))
    const relation = parts.includes(null) ? 'atLeast' : 'equals'
    return sumWhereStated(narrative.stage, find(narrative, whole, scope, narrative.stage), parts, relation)
  })
}
