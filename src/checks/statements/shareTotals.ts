import type { StatementOf } from '../../documents/statement.js'
import { one, zero } from '../../exact/decimal.js'
import { find, type NarrativeContext, type Placed, statementsOf } from '../../facts/narrative/narrative.js'
import { mostPrecise, quantityOf } from '../../facts/narrative/quantity.js'
import type { Sentence } from '../../law/basis.js'
import { alike } from '../../verdicts/judgeRate.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { readRate } from '../../verdicts/statedRate.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyNarrative as applies, type Rule } from '../rule.js'
import { statementCase } from './cases.js'
import type { NarrativeInspection } from './inspection.js'

export const sharesRule: NarrativeInspection = {
  kind: 'inspection',
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

/** One whole is divided in several ways, each of which adds up for itself: by budget, by code, by kind. */
function dividedBy({ subject, scope, of }: Share['statement']): string {
  if (scope !== of?.scope) return 'budget'
  return /^\d+$/.test(subject) ? `code of ${subject.length}` : 'kind'
}

function wholes(context: NarrativeContext): Iterable<Share[]> {
  const groups = new Map<string, Share[]>()
  for (const share of statementsOf(context, 'share')) {
    const { of } = share.statement
    if (!of) continue
    const key = `${of.subject}@${of.scope} ${dividedBy(share.statement)}`
    groups.set(key, [...(groups.get(key) ?? []), share])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function shareLabel({ subject, scope }: Share['statement']): Sentence {
  const own = subjectLabel(subject, scope)
  return { zh: `${own.zh}占比`, en: `${own.en}, share` }
}

function addsUp(context: NarrativeContext, rule: Rule, shares: readonly Share[]): Case[] {
  const [{ statement, at }] = shares as [Share, ...Share[]]
  const of = statement.of as { subject: string; scope: string }
  const { document } = context
  const parts = shares.map((share) => {
    const part = quantityOf(document, share.at, share.statement, 'outturn', ['part'], share.statement.figures.part)
    return part && mostPrecise(document, part)
  })
  const rates = shares.map((share) => readRate(share.statement.figures.rate))
  const whole =
    find(context, of.subject, of.scope, 'outturn') ??
    quantityOf(document, at, of, 'outturn', ['whole'], statement.figures.whole)
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
        label: shareLabel(share.statement),
        where: { path: ['statements', share.at, 'figures', 'rate'] },
        value: figures[index]?.value ?? zero,
        text: share.statement.figures.rate,
        counting: { kind: 'rate', decimals },
      })),
      judgement: judgeSum({ value: one, decimals }, alike(figures)),
      statedAs: { zh: '整体为100%', en: 'the whole is 100%' },
      computedAs: { zh: '各部分占比之和为', en: 'the shares of its parts add to ' },
      expected: { zh: '各占比之和为100%', en: 'shares that add to 100%' },
    }),
  ]
}
