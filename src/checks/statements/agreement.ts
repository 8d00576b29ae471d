import { type NarrativeContext, statementsOf } from '../../facts/narrative/narrative.js'
import { countedIn, type Quantity, quantityInTable, quantityOf } from '../../facts/narrative/quantity.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyNarrative as applies, type Rule } from '../rule.js'
import { compare, unlooked } from './cases.js'
import type { NarrativeInspection } from './inspection.js'

const kind = 'inspection'
const same = (zh: string, en: string) => /* @__PURE__ */ byArithmetic(zh, en)

export const repetitionRule: NarrativeInspection = {
  kind,
  id: 'S5',
  says: /* @__PURE__ */ says(
    '文字说明中同一事项的同一数前后一致',
    'What the narrative states twice of the same thing is the same',
  ),
  basis: /* @__PURE__ */ same('同一数在文字中列示多次', 'The same figure stands in the text more than once'),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    [...grouped(context)].flatMap((group) => {
      const [first, ...others] = group as [Quantity, ...Quantity[]]
      if (quantityInTable(context.document, first.subject, first.scope, first.stage)) return []
      return others
        .filter(({ statement }) => statement !== first.statement)
        .map((other) => compare(rule, other.stage, other, [first]))
    }),
  example: {
    document: {
      statements: [
        { kind: 'count', subject: 'vehiclesHeld', scope: 'all', figures: { count: '4', unit: '辆' } },
        { kind: 'count', subject: 'vehiclesHeld', scope: 'all', figures: { count: '5', unit: '辆' } },
      ],
    },
    outcome: 'broken',
  },
}

/** Figures of the same thing. A score that stands for several projects is compared by another rule. */
function grouped(context: NarrativeContext): Iterable<Quantity[]> {
  const groups = new Map<string, Quantity[]>()
  const common = new Set(
    statementsOf(context, 'score').flatMap(({ statement, at }) => (statement.figures.count === undefined ? [] : [at])),
  )
  for (const quantity of context.quantities) {
    if (common.has(quantity.statement)) continue
    const key = `${quantity.subject}@${quantity.scope}:${quantity.stage}`
    const group = groups.get(key)
    if (group) group.push(quantity)
    else groups.set(key, [quantity])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

export const statedSumRule: NarrativeInspection = {
  kind,
  id: 'S6',
  says: /* @__PURE__ */ says(
    '“其中”所列各部分之和等于所称的总数',
    'The parts that a sentence lists add up to the total that it names',
  ),
  basis: /* @__PURE__ */ same('“总额X，其中：A、B、C”即X=A+B+C', '“X in all, of which A, B and C” is X = A + B + C'),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'sum').map(({ statement, at }) => sumCase(context, rule, statement, at)),
  example: {
    document: {
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

function sumCase(
  context: NarrativeContext,
  rule: Rule,
  statement: ReturnType<typeof statementsOf<'sum'>>[number]['statement'],
  at: number,
): Case {
  const { whole, parts, unit } = statement.figures
  const stage = unit === undefined ? 'outturn' : 'count'
  const total = countedIn(quantityOf(context.document, at, statement, stage, ['whole'], whole), unit)
  const each = parts.map(({ subject, amount }, index) =>
    quantityOf(context.document, at, { subject, scope: statement.scope }, stage, ['parts', index, 'amount'], amount),
  )
  const printed = each.flatMap((part) => countedIn(part, unit) ?? [])
  return total && printed.length === each.length
    ? compare(rule, 'sum', total, printed)
    : unlooked(rule, 'sum', statement, ['statements', at], 'blank')
}
