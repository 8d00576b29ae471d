import {
  findMoney,
  type NarrativeContext,
  type Placed,
  stated,
  statementsOf,
} from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import type { SaidOf } from '../../../facts/narrative/said.js'
import { type PrintedCell, rateCell } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import { subjectLabel } from '../../../words/subjectLabel.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

export const coverage: Idea = {
  kind: 'inspection',
  id: 'R20',
  onlyOf: 'statements',
  says: {
    zh: '未列明口径的覆盖率，按个数和按金额都成立',
    en: 'A coverage without its terms is right both by number and by money',
  },
  basis: byPractice(
    '覆盖率不写明按个数还是按金额的，两种算法都应当成立',
    'A coverage that does not say whether it is by number or by money is right both ways',
  ),
  severity: 'note',
  claims: ({ facts: { narrative } }) =>
    statementsOf(narrative, 'share').flatMap((share) => {
      const { of, figures } = share.statement
      return of && figures.part === undefined && figures.whole === undefined ? bothWays(narrative, share, of) : []
    }),
  example: {
    document: {
      kind: 'evaluationReport',
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

type Share = Placed<SaidOf<'share'>>
type Whole = NonNullable<SaidOf<'share'>['of']>

/** What the money of a whole is called where it is not named as its number is. */
const moneyOf: Readonly<Record<string, string>> = { projects: 'expenditure.project' }

/** By each way in which part and whole are told; where they are told in none, the rule on shares says so. */
function bothWays(narrative: NarrativeContext, share: Share, of: Whole): readonly Claim[] {
  const { subject, scope } = share.statement
  const money = Object.hasOwn(moneyOf, of.subject) ? (moneyOf[of.subject] as string) : of.subject
  const counted = stated(narrative, subject, scope, 'count')
  return [
    ...coverageClaim('count', share, counted, stated(narrative, of.subject, of.scope, 'count')),
    ...coverageClaim('money', share, findMoney(narrative, subject, scope), findMoney(narrative, money, of.scope)),
  ]
}

function coverageClaim(
  about: keyof typeof terms,
  share: Share,
  part: Quantity | null,
  whole: Quantity | null,
): Claim[] {
  if (!part || !whole) return []
  return [
    {
      kind: 'rate',
      about,
      row: nameOf(share.statement),
      stated: shareCell(share, about),
      part: part,
      whole: whole,
      exact: about === 'count',
      fault: { kind: 'coverageUnclear' },
    },
  ]
}

const terms = { count: { zh: '（按个数）', en: ' by number' }, money: { zh: '（按金额）', en: ' by money' } } as const

function shareCell({ statement: { subject, scope, figures }, at }: Share, about: keyof typeof terms): PrintedCell {
  const own = subjectLabel(subject, scope)
  const { zh, en } = terms[about]
  const where = {
    path: ['statements', at, 'figures', 'rate'],
    table: 'statements',
    row: `${subject}@${scope}`,
    column: 'rate',
  }
  return rateCell({ label: { zh: `${own.zh}覆盖率${zh}`, en: `${own.en}, coverage${en}` }, where }, figures.rate)
}
