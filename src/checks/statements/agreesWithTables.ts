import { figureOf, operandOf } from '../../facts/gridFigure.js'
import { type NarrativeContext, statementsOf } from '../../facts/narrative/narrative.js'
import { type Quantity, quantityInTable, quantityOf } from '../../facts/narrative/quantity.js'
import { tableCell } from '../../facts/narrative/tableCells.js'
import { unjudged } from '../../verdicts/judgement.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyAccounts, type Rule } from '../rule.js'
import { compare } from './cases.js'
import type { NarrativeInspection } from './inspection.js'

export const tableRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S4',
  says: /* @__PURE__ */ says('文字说明所列金额与决算表一致', 'An amount in the narrative is the amount in the tables'),
  basis: /* @__PURE__ */ byArithmetic(
    '同一数在表和文字中各列一次',
    'The same figure stands in a table and in the text',
  ),
  severity: 'error',
  applies: everyAccounts,
  inspect: (context, rule) => {
    const shares = statementsOf(context, 'share').flatMap(
      ({ statement, at }) =>
        quantityOf(context.document, at, statement, 'outturn', ['part'], statement.figures.part) ?? [],
    )
    return distinct([...context.quantities, ...shares]).flatMap((quantity) => {
      const { subject, scope, stage } = quantity
      const printed = quantityInTable(context.document, subject, scope, stage)
      return printed ? [compare(rule, stage, quantity, [printed])] : besideBlank(context, rule, quantity)
    })
  },
  example: {
    document: {
      statements: [
        { kind: 'amount', subject: 'expenditure.basic', scope: 'generalPublicBudget', figures: { outturn: '702.10' } },
      ],
      tables: {
        generalPublicBudgetExpenditure: {
          rows: [{ code: 'total', label: '合计', total: '1,063.77', basic: '702.00', project: '361.77' }],
        },
      },
    },
    outcome: 'broken',
  },
}

/** An amount of which the table prints a blank: one of them is wrong, unless there is none. */
function besideBlank({ document }: NarrativeContext, rule: Rule, quantity: Quantity): Case[] {
  const { subject, scope, stage, figure } = quantity
  const ref = tableCell(document, subject, scope, stage)
  if (!ref || figure.value.isZero() || figureOf(ref, document.unit) !== 'blank') return []
  const judgement = unjudged('insufficientData', 'blank')
  const operands = [operandOf(ref, document.unit)]
  const expected = { zh: '表中列出这一金额，不留空白', en: 'this amount in the table, instead of a blank' }
  return [{ ...compare(rule, stage, quantity, []), operands, judgement, expected, suspicious: true }]
}

/** A figure that is repeated to the letter is looked at once. */
function distinct(quantities: readonly Quantity[]): Quantity[] {
  const seen = new Set<string>()
  return quantities.filter(({ subject, scope, stage, figure }) => {
    const key = `${subject}@${scope}:${stage}=${figure.value}/${figure.decimals}`
    return !seen.has(key) && seen.add(key)
  })
}
