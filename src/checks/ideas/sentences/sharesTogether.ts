import { one } from '../../../exact/decimal.js'
import { LazyCell } from '../../../facts/lazyCell.js'
import { find, mostPrecise, type NarrativeContext, type Placed } from '../../../facts/narrative/narrative.js'
import { type About, type Quantity, quantityOf } from '../../../facts/narrative/quantity.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import { rateIn, shareLabel } from '../../../facts/narrative/statedRate.js'
import { hasFigure } from '../../../facts/printedCell.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Judgement } from '../../../verdicts/judgement.js'
import { alike } from '../../../verdicts/judgeRate.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import { subjectLabel } from '../../../words/subjectLabel.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { judgeClaim } from '../../judgeClaim.js'
import type { FiguredCell } from '../../nearCells.js'
import { nameOf, sumOf } from './sentence.js'

export const sharesTogether: Idea = {
  kind: 'inspection',
  id: 'S8',
  onlyOf: 'statements',
  says: {
    zh: '各部分合成整体时，其占比之和为100%',
    en: 'Where parts make up the whole, their shares add to 100 %',
  },
  basis: byArithmetic('各占比之和为一，尾差在四舍五入允许之内', 'Shares add to one within what rounding allows'),
  severity: 'error',
  claims: ({ facts: { narrative } }) => togetherIn(narrative).map(sharesClaim),
  look: ({ facts: { narrative } }) => {
    const all = togetherIn(narrative)
    const others = all.filter(({ judgement }) => judgement.outcome !== 'holds')
    return { holds: all.length - others.length, others: others.map(sharesClaim) }
  },
  example: {
    document: {
      kind: 'finalAccounts',
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

type Share = Placed<SaidOf<'share'>>
type Shares = readonly [Share, ...Share[]]

/** One whole is divided in several ways, each of which adds up for itself: by budget, by code, by kind. */
function dividedBy({ subject, scope, of }: Share['statement']): string {
  if (scope !== of?.scope) return 'budget'
  return /^\d+$/.test(subject) ? `code of ${subject.length}` : 'kind'
}

function wholesOf(narrative: NarrativeContext): readonly Shares[] {
  const groups = new Map<string, [Share, ...Share[]]>()
  for (const share of narrative.index.statementsOf('share')) {
    const { of } = share.statement
    if (!of) continue
    const key = `${of.subject}@${of.scope} ${dividedBy(share.statement)}`
    const group = groups.get(key)
    if (group) group.push(share)
    else groups.set(key, [share])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Shares that make up a whole, and whether they add to one. */
interface Together {
  readonly of: About
  readonly at: number
  readonly rates: readonly FiguredCell[]
  readonly decimals: number
  readonly judgement: Judgement
}

const togetherIn = (narrative: NarrativeContext): readonly Together[] =>
  wholesOf(narrative).flatMap((shares) => togetherOf(narrative, shares) ?? [])

function togetherOf(narrative: NarrativeContext, shares: Shares): Together | null {
  const [{ statement, at }] = shares
  const of = statement.of as About
  const whole =
    find(narrative, of.subject, of.scope, narrative.stage) ??
    quantityOf(narrative.document, at, of, narrative.stage, ['whole'], statement.figures.whole)
  const parts = shares.flatMap((share) => partOf(narrative, share) ?? [])
  const rates = shares.flatMap((share) => rateCell(share) ?? [])
  if (!whole || whole.figure.value.isZero()) return null
  if (parts.length < shares.length || rates.length < shares.length) return null
  if (judgeClaim(sumOf('parts', whole, parts)).judgement.outcome === 'broken') return null
  const figures = alike(rates.map(({ figure }) => figure))
  const decimals = figures[0]?.decimals ?? 4
  return { of, at, rates, decimals, judgement: judgeSum({ value: one, decimals }, figures) }
}

const sharesClaim = ({ of, at, rates, decimals, judgement }: Together): Claim => ({
  kind: 'judged',
  about: 'shares',
  row: nameOf(of),
  place: { label: subjectLabel(of.subject, of.scope), where: { path: ['statements', at, 'figures', 'rate'] } },
  stated: one,
  counting: { kind: 'rate', decimals },
  operands: rates.map(({ label, where, figure: { value }, text = '' }) => ({
    label,
    where,
    value,
    text,
    counting: { kind: 'rate', decimals },
  })),
  judgement,
  statedAs: 'wholeOfShares',
  computedAs: 'sharesTogether',
  fault: { kind: 'sharesApart' },
})

function partOf(narrative: NarrativeContext, share: Share): Quantity | null {
  const part = narrative.index.sharedPart(share)
  return part && mostPrecise(narrative, part)
}

/** A share by what it is one of: of what whole, the finding says. */
function rateCell(share: Share): FiguredCell | null {
  const cell = rateIn(share)
  if (!cell) return null
  const { subject, scope } = share.statement
  const named = new LazyCell(
    cell,
    () => shareLabel(subject, scope),
    () => cell.where,
  )
  return hasFigure(named) ? named : null
}
