import { printPercent } from '../../../exact/print.js'
import type { Facts } from '../../../facts/facts.js'
import { stated } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { indicatorRateOf } from '../../../facts/narrative/statedRates.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { closingBalanceRate } from '../../../rates/department/closingBalanceRate.js'
import { judgeQuotient } from '../../../verdicts/checkRate.js'
import { worked } from '../../../verdicts/inSteps.js'
import type { Figure } from '../../../verdicts/figure.js'
import { percentDecimals } from '../../../words/figures.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const unspentBudget: Idea = {
  kind: 'inspection',
  id: 'R17',
  says: {
    zh: '所称的结转结余率小于未执行预算的占比的，应当说明未执行的预算是收回还是未下达',
    en: 'Where the closing balance rate is less than the share of the budget left unspent, the report should say what became of the rest',
  },
  basis: closingBalanceRate.basis,
  severity: 'note',
  claims: ({ facts }) => {
    const rate = indicatorRateOf(facts, closingBalanceRate.label.zh)
    return rate ? [unspentClaim(facts, rate)] : []
  },
  example: {
    document: {
      kind: 'evaluationReport',
      indicators: [{ level1: '投入管理指标', level3: '结转结余率', actual: '0%' }],
      statements: [
        {
          kind: 'amount',
          subject: 'expenditure',
          scope: 'all',
          figures: { finalBudget: '1369.66', outturn: '1285.83' },
        },
      ],
    },
    outcome: 'broken',
  },
}

/** A rate above that share says nothing against it: balances of earlier years may be among them. */
function unspentClaim({ narrative }: Facts, rate: PrintedCell): Claim {
  const about = { about: 'rate', place: rate } as const
  const [budget, outturn] = (['finalBudget', 'outturn'] as const).map((stage) =>
    stated(narrative, 'expenditure', 'all', stage),
  )
  if (!budget || !outturn || !hasFigure(rate))
    return { ...about, kind: 'found', outcome: 'insufficientData', reason: 'missing' }
  const judgement = judgeQuotient(unspentOf(budget, outturn), budget.figure, rate.figure)
  const { outcome, computed, difference } = judgement
  const isAbove = outcome === 'broken' && difference?.gt(0) === true
  return {
    ...about,
    kind: 'judged',
    stated: rate.figure.value,
    counting: rate.counting,
    operands: [budget.operand, outturn.operand],
    judgement: isAbove ? { ...worked(judgement), outcome: 'holds' } : judgement,
    formula: '({0} − {1}) ÷ {0}',
    fault: {
      kind: 'unspentBudget',
      rate: rate.text ?? '',
      budget: toldFigure(budget),
      outturn: toldFigure(outturn),
      unspent: computed ? printPercent(computed, percentDecimals(rate.counting) + 2) : '',
    },
  }
}

const unspentOf = ({ figure: budget }: Quantity, { figure: outturn }: Quantity): Figure => ({
  value: budget.value.minus(outturn.value),
  decimals: Math.max(budget.decimals, outturn.decimals),
})
