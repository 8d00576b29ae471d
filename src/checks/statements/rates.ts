import type { Statement, StatementOf } from '../../documents/statement.js'
import type { Sentence } from '../../law/basis.js'
import { judgeChange } from '../../verdicts/checkChange.js'
import { judgeQuotient } from '../../verdicts/checkRate.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Counting } from '../../verdicts/finding.js'
import { type Judgement, unjudged } from '../../verdicts/judgement.js'
import { readDirected, readRate, withoutWords } from '../../verdicts/statedRate.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyNarrative as applies, type Rule } from '../rule.js'
import { statementCase } from './cases.js'
import { find, findBudget, findMoney, type NarrativeContext, statementsOf } from './context.js'
import type { NarrativeInspection } from './inspection.js'
import { type Quantity, quantityOf } from './quantity.js'
import { moneyStages } from './stage.js'
import { subjectLabel } from './subjectLabels.js'

const kind = 'inspection'
const severity = 'error'

type RateKind = 'completion' | 'share' | 'change'

const rateNames: Readonly<Record<RateKind, Sentence>> = {
  completion: { zh: '完成率', en: 'completion' },
  share: { zh: '占比', en: 'share' },
  change: { zh: '变动率', en: 'change' },
}

/** A rate as stated against the figures it is a rate of. */
function rateCase(
  rule: Rule,
  { subject, scope, kind: of }: Statement & { readonly kind: RateKind },
  at: number,
  stated: Figure | null,
  operands: readonly (Quantity | null)[],
  judge: (figures: readonly Figure[], stated: Figure) => Judgement,
  formula = '{0} ÷ {1}',
): Case {
  const own = subjectLabel(subject, scope)
  const known = operands.filter((operand) => operand !== null)
  const judgement = !stated
    ? unjudged('insufficientData', 'unreadable')
    : known.length < operands.length
      ? unjudged('insufficientData', 'missing')
      : judge(
          known.map(({ figure }) => figure),
          stated,
        )
  return statementCase({
    rule,
    kind: of,
    subject,
    scope,
    path: ['statements', at, 'figures', 'rate'],
    counting: { kind: 'rate', decimals: stated?.decimals ?? 4 },
    stated: stated?.value ?? null,
    label: { zh: `${own.zh}${rateNames[of].zh}`, en: `${own.en}, ${rateNames[of].en}` },
    operands: known.map(({ operand }) => operand),
    formula,
    judgement,
  })
}

const quotient = ([part, whole]: readonly Figure[], stated: Figure): Judgement =>
  judgeQuotient(part as Figure, whole as Figure, stated)

/** The first figure of a stage that the statement itself prints. */
function ownBudget({ document }: NarrativeContext, statement: StatementOf<'completion'>, at: number): Quantity | null {
  for (const stage of moneyStages) {
    if (stage === 'outturn') continue
    const own = quantityOf(document, at, statement, stage, [stage], statement.figures[stage])
    if (own) return own
  }
  return null
}

export const completionRule: NarrativeInspection = {
  kind,
  id: 'S1',
  says: /* @__PURE__ */ says(
    '完成率等于决算数除以同一句所称的预算数',
    'A completion rate is the outturn over the budget that the sentence names',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '“完成年初预算的X%”即决算数÷年初预算数',
    '“X% of the original budget” is the outturn over it',
  ),
  severity,
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'completion').flatMap(({ statement, at }) => {
      const { subject, scope, figures } = statement
      const outturn =
        quantityOf(context.document, at, statement, 'outturn', ['outturn'], figures.outturn) ??
        find(context, subject, scope, 'outturn')
      const budget = ownBudget(context, statement, at) ?? findBudget(context, subject, scope)
      return [rateCase(rule, statement, at, readRate(figures.rate), [outturn, budget], quotient)]
    }),
  example: {
    document: {
      statements: [
        {
          kind: 'completion',
          subject: 'expenditure',
          scope: 'all',
          figures: { finalBudget: '1389.88', outturn: '1285.83', rate: '95.00%' },
        },
      ],
    },
    outcome: 'broken',
  },
}

/** The whole of a share that does not say what it is a share of. */
const unnamedWhole = ({ subject, scope }: Statement) => ({
  subject: `${subjectLabel(subject, scope).zh}所占的整体`,
  scope: 'all',
})

export const shareRule: NarrativeInspection = {
  kind,
  id: 'S2',
  says: /* @__PURE__ */ says('占比等于部分除以整体', 'A share is the part over the whole'),
  basis: /* @__PURE__ */ byArithmetic('“占X%”即部分÷整体', '“X% of” is the part over the whole'),
  severity,
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'share').flatMap(({ statement, at }) => {
      const { subject, scope, figures, of } = statement
      const { document } = context
      const part =
        quantityOf(document, at, statement, 'outturn', ['part'], figures.part) ?? findMoney(context, subject, scope)
      const whole =
        quantityOf(document, at, of ?? unnamedWhole(statement), 'outturn', ['whole'], figures.whole) ??
        (of ? find(context, of.subject, of.scope, 'outturn') : null)
      return [rateCase(rule, statement, at, readRate(figures.rate), [part, whole], quotient)]
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
  kind,
  id: 'S3',
  says: /* @__PURE__ */ says(
    '与上年相比的变动率等于变动额除以上年数，增减用语与正负一致',
    'A rate of change is the change over last year’s figure, and its word agrees with its sign',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '上年数=本年数−变动额；变动率=变动额÷上年数',
    'Last year is this year less the change; the rate is the change over last year',
  ),
  severity,
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
