import { byCodePoints } from '../../../facts/compared/inOrder.js'
import { cellOperand } from '../../../facts/printedCell.js'
import { threePublicControlRate } from '../../../rates/department/threePublicControlRate.js'
import type { Claim, RateClaim } from '../../claim.js'
import { judgeClaim } from '../../judgeClaim.js'
import type { Reconciliation } from '../../reconciliation.js'
import { everyForm } from '../../rule.js'
import { type SharedContext, type SharedFigure, type ToldBy, titled, toldBy } from '../../sharedContext.js'

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
 * The control rates that documents state, each against the money that it prints itself, else against that of the first
 * that prints it: all that are wrong as one claim, which rests on those
 * that could be read. That they differ among themselves another rule says.
 */
function controlClaims({ figures }: SharedContext): readonly Claim[] {
  const spent = spentIn(figures)
  const claims = figures
    .filter((figure) => figure.stage === 'rate' && rateName.test(figure.subject))
    .toSorted((one, other) => byCodePoints(one.title, other.title))
    .flatMap((rate) => {
      const money = spent.find(({ outturn }) => outturn.document === rate.document) ?? spent[0]
      return money ? [{ rate, money, claim: controlClaim(rate, money) }] : []
    })
  const wrong = claims.filter(({ claim }) => judgeClaim(claim).judgement.outcome === 'broken')
  const certain = wrong.filter(({ rate }) => !rate.isDoubtful)
  const [first, ...others] = certain.length > 0 ? certain : wrong
  if (!first) return claims.slice(0, 1).map(({ claim }) => claim)
  const stated = once(wrong.map(({ rate }) => toldBy(rate)))
  if (stated.length < 2) return [first.claim]
  const { outturn, budget } = first.money
  return [
    {
      ...first.claim,
      also: others.map(({ rate }) => cellOperand(titled(rate))),
      fault: { kind: 'ratesApart', stated, part: toldBy(outturn), whole: toldBy(budget) },
    },
  ]
}

/** Each document once, if it prints the same again. */
const once = (stated: readonly ToldBy[]): readonly ToldBy[] => [
  ...new Map(stated.map((one) => [`${one.title}:${one.told.figure}`, one])).values(),
]

/** Outturn and budget of the three public costs, of the same money in the same document. */
interface Spent {
  readonly outturn: SharedFigure
  readonly budget: SharedFigure
}

function spentIn(figures: readonly SharedFigure[]): readonly Spent[] {
  const own = figures.filter((figure) => figure.subject === subject)
  return own.flatMap((outturn) => {
    if (outturn.stage !== 'outturn') return []
    const budget = budgets
      .map((stage) =>
        own.find((one) => one.stage === stage && one.scope === outturn.scope && one.document === outturn.document),
      )
      .find((one) => one !== undefined)
    return budget && !budget.figure.value.isZero() ? [{ outturn, budget }] : []
  })
}

const controlClaim = (rate: SharedFigure, { outturn, budget }: Spent): RateClaim => ({
  kind: 'rate',
  about: subject,
  row: 'rate',
  stated: titled(rate),
  part: titled(outturn),
  whole: titled(budget),
  computedAs: 'outturnOverBudget',
})
