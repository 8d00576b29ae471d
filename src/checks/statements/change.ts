import type { StatementOf } from '../../documents/statement.js'
import { judgeChange } from '../../verdicts/checkChange.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Counting } from '../../verdicts/finding.js'
import type { Judgement } from '../../verdicts/judgement.js'
import { readDirected, readRate, withoutWords } from '../../verdicts/statedRate.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { everyNarrative as applies } from '../rule.js'
import { find, type NarrativeContext, statementsOf } from './context.js'
import type { NarrativeInspection } from './inspection.js'
import { type Quantity, quantityOf } from './quantity.js'
import { rateCase } from './rateCase.js'
import { subjectLabel } from './subjectLabels.js'

/** The change as printed, signed by its word. */
function changeOf({ document }: NarrativeContext, statement: StatementOf<'change'>, at: number): Quantity | null {
  const text = statement.figures.change ?? ''
  const change = readDirected(text)
  const printed = quantityOf(document, at, statement, 'outturn', ['change'], withoutWords(text))
  if (!printed || !change) return null
  const value = change.value.isNegative() ? printed.figure.value.abs().negated() : printed.figure.value
  const own = subjectLabel(statement.subject, statement.scope)
  const label = { zh: `${own.zh}变动额`, en: `${own.en}, change` }
  const counting: Counting = { kind: 'money', unit: document.unit, decimals: Math.max(printed.figure.decimals, 0) }
  const operand = { ...printed.operand, label, counting, value, text }
  return { ...printed, figure: { ...printed.figure, value }, operand }
}

export const changeRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S3',
  says: /* @__PURE__ */ says(
    '与上年相比的变动率等于变动额除以上年数，增减用语与正负一致',
    'A rate of change is the change over last year’s figure, and its word agrees with its sign',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '上年数=本年数−变动额；变动率=变动额÷上年数',
    'Last year is this year less the change; the rate is the change over last year',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'change').flatMap(({ statement, at }) => {
      const { subject, scope, figures } = statement
      if (figures.rate === undefined) return []
      const { document } = context
      const now =
        quantityOf(document, at, statement, 'outturn', ['now'], figures.now) ?? find(context, subject, scope, 'outturn')
      const before = quantityOf(document, at, statement, 'outturn', ['before'], figures.before)
      const change = figures.change === undefined ? null : changeOf(context, statement, at)
      const formula = before ? '({0} − {1}) ÷ {1}' : '{1} ÷ ({0} − {1})'
      const operands = before ? [now, before, ...(change ? [change] : [])] : [now, change]
      const judge = (known: readonly Figure[], stated: Figure): Judgement =>
        before
          ? judgeChange(known[0] as Figure, known[1], known[2], stated)
          : judgeChange(known[0] as Figure, undefined, known[1], stated)
      return [rateCase(rule, statement, at, readRate(figures.rate), operands, judge, formula)]
    }),
  example: {
    document: {
      statements: [
        {
          kind: 'change',
          subject: 'grandTotal',
          scope: 'all',
          figures: { now: '1285.83', change: '减少109.37', rate: '下降7.84%' },
        },
      ],
    },
    outcome: 'holds',
  },
}
