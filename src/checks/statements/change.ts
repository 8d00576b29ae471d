import type { StatementOf } from '../../documents/statement.js'
import { find, type NarrativeContext, statementsOf } from '../../facts/narrative/narrative.js'
import { mostPrecise, type Quantity, quantityOf } from '../../facts/narrative/quantity.js'
import { judgeChange } from '../../verdicts/checkChange.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Counting } from '../../verdicts/finding.js'
import type { Judgement } from '../../verdicts/judgement.js'
import { alike } from '../../verdicts/judgeRate.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { readDirected, readRate, type Stated, withoutWords } from '../../verdicts/statedRate.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyNarrative as applies, type Rule } from '../rule.js'
import { statementCase } from './cases.js'
import type { NarrativeInspection } from './inspection.js'
import { ofLastYear } from './lastYear.js'
import { rateCase } from './rateCase.js'

/** The change as printed, signed by its word. */
function changeOf({ document }: NarrativeContext, statement: StatementOf<'change'>, at: number): Quantity | null {
  const text = statement.figures.change ?? ''
  const change = readDirected(text)
  const printed = quantityOf(document, at, statement, 'outturn', ['change'], withoutWords(text))
  if (!printed || !change) return null
  const rate = statement.figures.rate === undefined ? null : readRate(statement.figures.rate)
  const falls = change.value.isNegative() || (!change.directed && rate?.directed === true && rate.value.isNegative())
  const value = falls ? printed.figure.value.abs().negated() : printed.figure.value
  const own = subjectLabel(statement.subject, statement.scope)
  const label = { zh: `${own.zh}变动额`, en: `${own.en}, change` }
  const counting: Counting = { kind: 'money', unit: document.unit, decimals: Math.max(printed.figure.decimals, 0) }
  const operand = { ...printed.operand, label, counting, value, text }
  return { ...printed, figure: { ...printed.figure, value }, operand }
}

/** The figures of a sentence on a change, as far as they are printed. */
interface Known {
  readonly now: Quantity | null
  readonly before: Quantity | null
  readonly change: Quantity | null
}

function known(context: NarrativeContext, statement: StatementOf<'change'>, at: number): Known {
  const { subject, scope, figures } = statement
  const { document } = context
  const before = quantityOf(document, at, statement, 'outturn', ['before'], figures.before)
  const now =
    quantityOf(document, at, statement, 'outturn', ['now'], figures.now) ?? find(context, subject, scope, 'outturn')
  return {
    now: now && mostPrecise(document, now),
    before: before && { ...before, operand: ofLastYear(before.operand) },
    change: figures.change === undefined ? null : changeOf(context, statement, at),
  }
}

export const changeRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S3',
  says: /* @__PURE__ */ says(
    '与上年相比的变动额等于本年数减上年数，变动率等于变动额除以上年数，增减用语与正负一致',
    'A change on last year is this year less last year, its rate the change over last year, and its words agree with the sign',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '上年数=本年数−变动额；变动率=变动额÷上年数',
    'Last year is this year less the change; the rate is the change over last year',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'change').flatMap(({ statement, at }) => {
      const figures = known(context, statement, at)
      return [...rateCases(rule, statement, at, figures), ...changeCases(rule, statement, figures)]
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

/** The rate stated, from this year and last year, else from this year and the change. */
function rateCases(rule: Rule, statement: StatementOf<'change'>, at: number, { now, before, change }: Known): Case[] {
  const { rate } = statement.figures
  if (rate === undefined) return []
  const stated = readRate(rate)
  const formula = before ? '({0} − {1}) ÷ {1}' : '{1} ÷ ({0} − {1})'
  const judge = ([one, other]: readonly Figure[], stated: Figure): Judgement =>
    before ? judgeChange(one as Figure, other, undefined, stated) : judgeChange(one as Figure, undefined, other, stated)
  return [rateCase(rule, statement, at, stated && asWorded(stated, statement), [now, before ?? change], judge, formula)]
}

/** “减少109.37，幅度7.84%”: one word tells the direction of both. */
function asWorded(rate: Stated, { figures }: StatementOf<'change'>): Figure {
  const change = figures.change === undefined ? null : readDirected(figures.change)
  const falls = !rate.directed && change?.directed === true && change.value.isNegative()
  return falls ? { ...rate, value: rate.value.negated() } : rate
}

/** The change stated, where this year and last year are printed beside it. */
function changeCases(rule: Rule, statement: StatementOf<'change'>, { now, before, change }: Known): Case[] {
  if (!now || !before || !change) return []
  const { subject, scope } = statement
  const { figure, operand } = change
  const judgement = judgeSum(figure, alike([now.figure, { ...before.figure, minus: true }]))
  return [
    statementCase({
      rule,
      kind: 'changeAmount',
      subject,
      scope,
      path: operand.where.path,
      label: operand.label,
      counting: operand.counting as Counting,
      stated: figure.value,
      operands: [now.operand, { ...before.operand, minus: true }],
      judgement: judgement.outcome === 'broken' ? { ...judgement, hint: 'changeContradicts' } : judgement,
    }),
  ]
}
