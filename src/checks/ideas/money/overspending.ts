import { one } from '../../../exact/decimal.js'
import { findBudget, type NarrativeContext } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { stageLabels } from '../../../facts/narrative/stage.js'
import { type StatedRate, statedRatesOf } from '../../../facts/narrative/statedRates.js'
import { cellOperand } from '../../../facts/printedCell.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { byBudgetLaw } from '../../../law/ground.js'
import type { ToldFigure } from '../../../words/faults/faultWords.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from '../sentences/sentence.js'

export const overspending: Idea = {
  kind: 'inspection',
  id: 'R22',
  says: {
    zh: '支出超过所列预算、执行率超过100%的，应当说明预算调整手续；执行率以全年预算数为分母',
    en: 'Spending beyond the budget named needs the adjustment behind it; an execution rate takes the final budget',
  },
  basis: {
    ...byBudgetLaw(
      '支出必须以经批准的预算为依据，未列入预算的不得支出；超过的是年初预算或未写明哪一预算的，从轻一级',
      'Expenditure rests on an approved budget, and nothing is spent that is not in it; beyond an original budget, or one that is not named, is less grave',
    ),
    article: { zh: '第十三条', en: 'article 13' },
    from: '2015-01-01',
  },
  severity: 'warning',
  claims: ({ facts: { narrative } }) => spendingClaims(narrative),
  example: {
    document: {
      kind: 'evaluationReport',
      statements: [
        {
          kind: 'completion',
          subject: 'project/政府投资项目',
          scope: 'all',
          figures: { originalBudget: '100', outturn: '222.06', rate: '222.06%' },
        },
      ],
    },
    outcome: 'broken',
  },
}

interface Told {
  readonly subject: string
  readonly scope: string
}

/** Money that is spent against a budget: the department's, and that of each project. */
const isBudgeted = ({ subject }: Told): boolean => /^expenditure(?:\.\w+)*$|^project\/[^/]+$/u.test(subject)

/** Each outturn against its budget; a rate alone, where no outturn is told. */
function spendingClaims(narrative: NarrativeContext): readonly Claim[] {
  const rates = statedRatesOf(narrative).filter(isBudgeted)
  const outturns = new Map<string, Quantity>()
  for (const quantity of narrative.quantities)
    if (quantity.stage === 'outturn' && isBudgeted(quantity) && !outturns.has(nameOf(quantity)))
      outturns.set(nameOf(quantity), quantity)
  const spent = [...outturns.values()].flatMap((outturn) => {
    const budget = findBudget(narrative, outturn.subject, outturn.scope)
    return budget ? [{ outturn, budget }] : []
  })
  const told = new Set(spent.map(({ outturn }) => nameOf(outturn)))
  return [
    ...spent.map(({ outturn, budget }) =>
      spentClaim(
        outturn,
        budget,
        rates.find((rate) => nameOf(rate) === nameOf(outturn)),
      ),
    ),
    ...rates.filter((rate) => !told.has(nameOf(rate))).map(rateClaim),
  ]
}

const spentClaim = (outturn: Quantity, budget: Quantity, rate: StatedRate | undefined): Claim => ({
  kind: 'sum',
  about: 'outturn',
  row: nameOf(outturn),
  whole: outturn,
  parts: [budget],
  relation: 'atMost',
  also: rate ? [cellOperand(rate.cell)] : [],
  fault: {
    kind: 'overspent',
    outturn: toldFigure(outturn),
    budget: toldFigure(budget),
    over: overOf(outturn, budget),
    of: stageLabels[budget.stage],
  },
  isReading: budget.stage !== 'finalBudget',
})

/** How much more was spent, as fine as the finer of the two is printed. */
const overOf = (outturn: Quantity, budget: Quantity): ToldFigure =>
  toldFigure({
    counting: outturn.counting,
    figure: { ...outturn.figure, value: outturn.figure.value.minus(budget.figure.value) },
  })

const rateClaim = ({ subject, scope, budget, cell }: StatedRate): Claim => ({
  kind: 'found',
  about: 'rate',
  row: nameOf({ subject, scope }),
  place: cell,
  outcome: cell.figure.value.lte(one) ? 'holds' : 'broken',
  stated: cell.figure.value,
  counting: cell.counting,
  fault: { kind: 'rateBeyondBudget', rate: cell.text ?? '' },
  isReading: budget !== 'finalBudget',
})
