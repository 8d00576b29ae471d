import type { StatementOf } from '../../documents/statement.js'
import { hundred, one, zero } from '../../exact/decimal.js'
import { alike } from '../../verdicts/judgeRate.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { readRate } from '../../verdicts/statedRate.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyNarrative as applies, type Rule } from '../rule.js'
import { compare, statementCase } from './cases.js'
import { find, type NarrativeContext, type Placed, stated, statementsOf } from './context.js'
import type { NarrativeInspection } from './inspection.js'
import type { Quantity } from './quantity.js'
import { quantityOf } from './quantity.js'

const kind = 'inspection'

/** Things that the narrative lists one by one below a total. */
const memberships = [
  { whole: 'expenditure', members: /^\d{7}$/ },
  { whole: 'evaluatedProjects', members: /^project\// },
] as const
const totalled = ['originalBudget', 'finalBudget', 'budget', 'outturn'] as const

export const itemsRule: NarrativeInspection = {
  kind,
  id: 'S7',
  says: /* @__PURE__ */ says(
    '逐项列示的年初预算、决算之和等于所称的总数',
    'Budgets and outturns listed one by one add up to the total stated for them',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '总数之后“其中”逐项列示；决算数已列全时，预算数也应列全',
    'The items follow the total; where their outturns are complete, so are their budgets',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    scopesOf(context).flatMap((scope) =>
      memberships.flatMap(({ whole, members }) => listed(context, rule, scope, whole, members)),
    ),
  example: {
    document: {
      statements: [
        {
          kind: 'completion',
          subject: 'expenditure',
          scope: 'all',
          figures: { originalBudget: '100.00', outturn: '90.00', rate: '90%' },
        },
        {
          kind: 'completion',
          subject: '2010350',
          scope: 'all',
          figures: { originalBudget: '70.00', outturn: '60.00', rate: '85.71%' },
        },
        {
          kind: 'completion',
          subject: '2010399',
          scope: 'all',
          figures: { originalBudget: '40.00', outturn: '30.00', rate: '75%' },
        },
      ],
    },
    outcome: 'broken',
  },
}

const scopesOf = ({ quantities }: NarrativeContext): string[] => [...new Set(quantities.map(({ scope }) => scope))]

/** Only where the list is complete, by its stated number or else because its outturns add up, must its budgets add up. */
function listed(context: NarrativeContext, rule: Rule, scope: string, whole: string, members: RegExp): Case[] {
  const parts = (stage: string): Quantity[] =>
    firstOfEach(context.quantities.filter((q) => q.scope === scope && q.stage === stage && members.test(q.subject)))
  const total = find(context, whole, scope, 'outturn')
  if (!total || parts('outturn').length < 2) return []
  const outturns = compare(rule, 'outturn', total, parts('outturn'))
  const number = stated(context, whole, scope, 'count')
  const complete = number ? number.figure.value.eq(parts('outturn').length) : outturns.judgement.outcome !== 'broken'
  if (!complete) return []
  const budgets = totalled.flatMap((stage) => {
    const stagewise = stage === 'outturn' ? null : stated(context, whole, scope, stage)
    const listedParts = parts(stage)
    return stagewise && listedParts.length === parts('outturn').length
      ? [compare(rule, stage, stagewise, listedParts)]
      : []
  })
  return [outturns, ...budgets]
}

const firstOfEach = (quantities: readonly Quantity[]): Quantity[] =>
  [...new Map([...quantities].reverse().map((quantity) => [quantity.subject, quantity])).values()].reverse()

export const sharesRule: NarrativeInspection = {
  kind,
  id: 'S8',
  says: /* @__PURE__ */ says(
    '各部分合成整体时，其占比之和为100%',
    'Where parts make up the whole, their shares add to 100 %',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '各占比之和为一，尾差在四舍五入允许之内',
    'Shares add to one within what rounding allows',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) => [...wholes(context)].flatMap((shares) => addsUp(context, rule, shares)),
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
        {
          kind: 'share',
          subject: 'expenditure.project',
          scope: 'all',
          of: { subject: 'expenditure', scope: 'all' },
          figures: { part: '583.83', whole: '1285.83', rate: '45.40%' },
        },
      ],
    },
    outcome: 'holds',
  },
}

type Share = Placed<StatementOf<'share'>>

function wholes(context: NarrativeContext): Iterable<Share[]> {
  const groups = new Map<string, Share[]>()
  for (const share of statementsOf(context, 'share')) {
    const { of } = share.statement
    if (of) groups.set(`${of.subject}@${of.scope}`, [...(groups.get(`${of.subject}@${of.scope}`) ?? []), share])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function addsUp(context: NarrativeContext, rule: Rule, shares: readonly Share[]): Case[] {
  const [{ statement, at }] = shares as [Share, ...Share[]]
  const of = statement.of as { subject: string; scope: string }
  const parts = shares.map((share) =>
    quantityOf(context.document, share.at, share.statement, 'outturn', ['part'], share.statement.figures.part),
  )
  const rates = shares.map((share) => readRate(share.statement.figures.rate))
  const whole =
    find(context, of.subject, of.scope, 'outturn') ??
    quantityOf(context.document, at, of, 'outturn', ['whole'], statement.figures.whole)
  const known = parts.filter((part) => part !== null)
  const figures = rates.filter((rate) => rate !== null)
  if (!whole || known.length < shares.length || figures.length < shares.length) return []
  if (judgeSum(whole.figure, alike(known.map(({ figure }) => figure))).outcome === 'broken') return []
  const decimals = Math.max(...figures.map((figure) => figure.decimals))
  return [
    statementCase({
      rule,
      kind: 'shares',
      ...of,
      path: ['statements', at, 'figures', 'rate'],
      counting: { kind: 'rate', decimals },
      stated: one,
      operands: shares.map((share, index) => ({
        label: (known[index] as Quantity).operand.label,
        where: { path: ['statements', share.at, 'figures', 'rate'] },
        value: figures[index]?.value ?? zero,
        text: share.statement.figures.rate,
        counting: { kind: 'rate', decimals },
      })),
      judgement: judgeSum({ value: one, decimals }, alike(figures)),
      expected: { zh: `${hundred}%`, en: `${hundred}%` },
    }),
  ]
}
