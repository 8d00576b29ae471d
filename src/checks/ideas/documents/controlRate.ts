import { threePublicControlRate } from '../../../rates/department/threePublicControlRate.js'
import type { Claim } from '../../claim.js'
import { judgeClaim } from '../../judgeClaim.js'
import type { Reconciliation } from '../../reconciliation.js'
import { everyForm } from '../../rule.js'
import { type SharedContext, type SharedFigure, titled } from '../../sharedContext.js'

export const controlRate: Reconciliation = {
  kind: 'reconciliation',
  id: 'X6',
  says: {
    zh: '所称的“三公经费”控制率等于决算或基础数据表中“三公”经费的决算数除以预算数',
    en: 'A stated control rate of the three public costs is their outturn over their budget in the accounts or the basic data',
  },
  basis: threePublicControlRate.basis,
  severity: 'warning',
  applies: everyForm,
  claims: controlClaims,
  example: {
    documents: [
      {
        kind: 'finalAccounts',
        statements: [
          {
            kind: 'amount',
            subject: 'threePublic',
            scope: 'generalPublicBudget',
            figures: { budget: '6.00', outturn: '3.58' },
          },
        ],
      },
      {
        kind: 'evaluationReport',
        indicators: [{ level1: '投入管理指标', level3: '“三公经费”控制率', actual: '100%' }],
      },
    ],
    outcome: 'broken',
  },
}

const rateName = /^indicator\/三公经费控制率$/u
const subject = 'threePublic'
const budgets = ['budget', 'finalBudget', 'originalBudget'] as const

/**
 * The control rate that a document states, against the money that one of them prints: one claim. Where several state it,
 * the first by title that is wrong; that they differ among themselves another rule says.
 */
function controlClaims({ figures }: SharedContext): readonly Claim[] {
  const spent = spentIn(figures)
  if (!spent) return []
  const claims = figures
    .filter((figure) => figure.stage === 'rate' && rateName.test(figure.subject))
    .toSorted((one, other) => (one.title < other.title ? -1 : 1))
    .map((rate) => controlClaim(rate, spent))
  return [claims.find((claim) => judgeClaim(claim).judgement.outcome === 'broken') ?? claims[0] ?? []].flat()
}

/** Outturn and budget of the three public costs, of the same money in the same document. */
interface Spent {
  readonly outturn: SharedFigure
  readonly budget: SharedFigure
}

function spentIn(figures: readonly SharedFigure[]): Spent | null {
  const own = figures.filter((figure) => figure.subject === subject)
  for (const outturn of own.filter(({ stage }) => stage === 'outturn')) {
    const budget = budgets
      .map((stage) =>
        own.find((one) => one.stage === stage && one.scope === outturn.scope && one.document === outturn.document),
      )
      .find((one) => one !== undefined)
    if (budget && !budget.figure.value.isZero()) return { outturn, budget }
  }
  return null
}

const controlClaim = (rate: SharedFigure, { outturn, budget }: Spent): Claim => ({
  kind: 'rate',
  about: subject,
  row: 'rate',
  stated: titled(rate),
  part: titled(outturn),
  whole: titled(budget),
  computedAs: 'outturnOverBudget',
})
