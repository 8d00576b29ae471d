import { concludedSections } from '../../../facts/marks/section.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

export const concludedMarks: Idea = {
  kind: 'inspection',
  id: 'R3',
  says: {
    zh: '结论所列各部分的满分、得分与该部分自己所列的一致',
    en: 'The full marks and the score that the conclusion gives a section are those of the section itself',
  },
  basis: byArithmetic('同一部分的满分、得分各列两次', 'The marks of one section stand in two places'),
  severity: 'error',
  claims: markClaims,
  example: {
    document: {
      kind: 'evaluationReport',
      conclusion: { score: '100', sections: [{ level1: '产出指标', points: '30' }] },
      sections: [{ level1: '产出指标', points: '25' }],
    },
    outcome: 'broken',
  },
}

function markClaims({ facts }: Context): readonly Claim[] {
  const own = new Map(facts.sections.map((section) => [section.name, section]))
  return concludedSections(facts).flatMap((section) =>
    (['points', 'score'] as const).flatMap((about): Claim[] => {
      const part = own.get(section.name)
      return section[about].figure === 'missing'
        ? []
        : [{ kind: 'sum', about, whole: section[about], parts: part ? [part[about]] : [], exact: true }]
    }),
  )
}
