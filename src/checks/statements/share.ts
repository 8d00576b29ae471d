import type { StatementOf } from '../../documents/statement.js'
import { find, findMoney, type NarrativeContext, statedPart, statementsOf } from '../../facts/narrative/narrative.js'
import { mostPrecise, type Quantity, quantityOf } from '../../facts/narrative/quantity.js'
import { readRate } from '../../verdicts/statedRate.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { everyNarrative as applies } from '../rule.js'
import type { NarrativeInspection } from './inspection.js'
import { quotient, rateCase } from './rateCase.js'

/** The whole as the sentence prints it, which need not say what it is. */
function ownWhole({ document }: NarrativeContext, statement: StatementOf<'share'>, at: number): Quantity | null {
  const { of, figures } = statement
  const printed = quantityOf(document, at, of ?? statement, 'outturn', ['whole'], figures.whole)
  if (of || !printed) return printed
  const own = subjectLabel(statement.subject, statement.scope)
  const label = { zh: `${own.zh}所占的整体`, en: `what ${own.en} is a share of` }
  return { ...printed, operand: { ...printed.operand, label } }
}

export const shareRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S2',
  says: /* @__PURE__ */ says('占比等于部分除以整体', 'A share is the part over the whole'),
  basis: /* @__PURE__ */ byArithmetic('“占X%”即部分÷整体', '“X% of” is the part over the whole'),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'share').flatMap(({ statement, at }) => {
      const { subject, scope, figures, of } = statement
      const { document } = context
      const part =
        quantityOf(document, at, statement, 'outturn', ['part'], figures.part) ?? findMoney(context, subject, scope)
      const whole =
        ownWhole(context, statement, at) ??
        (of ? (find(context, of.subject, of.scope, 'outturn') ?? statedPart(context, of.subject, of.scope)) : null)
      const operands = [part, whole].map((quantity) => quantity && mostPrecise(document, quantity))
      return [rateCase(rule, statement, at, readRate(figures.rate), operands, quotient)]
    }),
  example: {
    document: {
      statements: [
        {
          kind: 'share',
          subject: 'expenditure.basic',
          scope: 'all',
          of: { subject: 'expenditure', scope: 'all' },
          figures: { part: '702.00', whole: '1285.83', rate: '54.60%' },
        },
      ],
    },
    outcome: 'holds',
  },
}
