import type { StatementOf } from '../../documents/statement.js'
import { findMoney, type Placed, stated, statementsOf } from '../../facts/narrative/narrative.js'
import type { Quantity } from '../../facts/narrative/quantity.js'
import { judgeQuotient } from '../../verdicts/checkRate.js'
import { unjudged } from '../../verdicts/judgement.js'
import { readRate } from '../../verdicts/statedRate.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { statementCase } from '../statements/cases.js'
import { narratedForms as applies } from './applies.js'
import type { ReportContext, ReportInspection } from './context.js'

/** What the money of a whole is called where it is not named as its number is. */
const moneyOf: Readonly<Record<string, string>> = { projects: 'expenditure.project' }

type Share = Placed<StatementOf<'share'>>
type Whole = NonNullable<StatementOf<'share'>['of']>

export const coverageRule: ReportInspection = {
  kind: 'inspection',
  id: 'R20',
  says: /* @__PURE__ */ says(
    '未列明口径的覆盖率，按个数和按金额都成立',
    'A coverage without its terms is right both by number and by money',
  ),
  basis: /* @__PURE__ */ byArithmetic('覆盖率=纳入部分÷全部', 'Coverage is the part covered over the whole'),
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'share').flatMap((share) => {
      const { of, figures } = share.statement
      return of && figures.part === undefined && figures.whole === undefined ? bothWays(context, rule, share, of) : []
    }),
  example: {
    document: {
      statements: [
        { kind: 'amount', subject: 'evaluatedProjects', scope: 'all', figures: { budget: '414.82' } },
        { kind: 'amount', subject: 'expenditure.project', scope: 'all', figures: { outturn: '583.83' } },
        {
          kind: 'share',
          subject: 'evaluatedProjects',
          scope: 'all',
          of: { subject: 'projects', scope: 'all' },
          figures: { rate: '100%' },
        },
      ],
    },
    outcome: 'broken',
  },
}

/** By each way in which part and whole are told; where they are told in none, the rule on shares says so. */
function bothWays(context: ReportContext, rule: Rule, share: Share, of: Whole): Case[] {
  const { subject, scope } = share.statement
  const money = Object.hasOwn(moneyOf, of.subject) ? (moneyOf[of.subject] as string) : of.subject
  const number = stated(context, subject, scope, 'count')
  const amount = findMoney(context, subject, scope)
  return [
    ...coverageCases(rule, 'count', share, number, stated(context, of.subject, of.scope, 'count')),
    ...coverageCases(rule, 'money', share, amount, findMoney(context, money, of.scope)),
  ]
}

const terms = { count: { zh: '（按个数）', en: ' by number' }, money: { zh: '（按金额）', en: ' by money' } } as const

function coverageCases(
  rule: Rule,
  kind: 'count' | 'money',
  { statement, at }: Share,
  part: Quantity | null,
  whole: Quantity | null,
): Case[] {
  const { subject, scope, figures } = statement
  const rate = readRate(figures.rate)
  if (!part || !whole) return []
  const own = subjectLabel(subject, scope)
  const { zh, en } = terms[kind]
  const one = statementCase({
    rule,
    kind,
    subject,
    scope,
    path: ['statements', at, 'figures', 'rate'],
    label: { zh: `${own.zh}覆盖率${zh}`, en: `${own.en}, coverage${en}` },
    counting: { kind: 'rate', decimals: rate?.decimals ?? 4 },
    stated: rate?.value ?? null,
    operands: [part.operand, whole.operand],
    formula: '{0} ÷ {1}',
    judgement: rate
      ? judgeQuotient(part.figure, whole.figure, rate, kind === 'count')
      : unjudged('insufficientData', 'unreadable'),
  })
  return [one]
}
