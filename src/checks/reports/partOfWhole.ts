import { stated } from '../../facts/narrative/narrative.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { compare } from '../statements/cases.js'
import { narratedForms as applies } from './applies.js'
import type { ReportInspection } from './context.js'

/** A subject that is a part of another by its name: `internalOffices.business` is of `internalOffices`. */
const partName = /^[A-Za-z]+(?:\.[A-Za-z]+)+$/

export const partOfWholeRule: ReportInspection = {
  kind: 'inspection',
  id: 'R23',
  says: /* @__PURE__ */ says('部分不多于整体', 'A part is no more than its whole'),
  basis: /* @__PURE__ */ byArithmetic('“其中”所列是一部分', 'What is named as among others is a part of them'),
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    context.quantities
      .filter(({ subject, stage }) => partName.test(subject) && stage !== 'score')
      .flatMap((part) => {
        const whole = stated(context, part.subject.slice(0, part.subject.lastIndexOf('.')), part.scope, part.stage)
        return whole ? [compare(rule, part.stage, part, [whole], 'atMost')] : []
      }),
  example: {
    document: {
      statements: [
        { kind: 'count', subject: 'internalOffices', scope: 'all', figures: { count: '8' } },
        { kind: 'count', subject: 'internalOffices.business', scope: 'all', figures: { count: '10' } },
      ],
    },
    outcome: 'broken',
  },
}
