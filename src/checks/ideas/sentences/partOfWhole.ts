import { stated } from '../../../facts/narrative/narrative.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

/** A subject that is a part of another by its name: `internalOffices.business` is of `internalOffices`. */
const partName = /^[A-Za-z]+(?:\.[A-Za-z]+)+$/

export const partOfWhole: Idea = {
  kind: 'inspection',
  id: 'R23',
  onlyOf: 'statements',
  says: { zh: '部分不多于整体', en: 'A part is no more than its whole' },
  basis: byArithmetic('“其中”所列是一部分', 'What is named as among others is a part of them'),
  severity: 'note',
  claims: ({ facts: { narrative } }) =>
    narrative.quantities
      .filter(({ subject, stage }) => partName.test(subject) && stage !== 'score')
      .flatMap((part): Claim[] => {
        const { subject, scope, stage } = part
        const whole = stated(narrative, subject.slice(0, subject.lastIndexOf('.')), scope, stage)
        if (!whole) return []
        return [
          {
            kind: 'sum',
            about: stage,
            row: nameOf(part),
            whole: part,
            parts: [whole],
            relation: 'atMost',
            exact: stage === 'count',
            fault: {
              kind: 'partBeyondWhole',
              part: toldFigure(part),
              whole: toldFigure(whole),
              of: whole.operand.label,
            },
          },
        ]
      }),
  example: {
    document: {
      kind: 'evaluationReport',
      statements: [
        { kind: 'count', subject: 'internalOffices', scope: 'all', figures: { count: '8' } },
        { kind: 'count', subject: 'internalOffices.business', scope: 'all', figures: { count: '10' } },
      ],
    },
    outcome: 'broken',
  },
}
