import { stated } from '../../facts/narrative/narrative.js'
import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { closingBalanceRate } from '../../rates/department/closingBalanceRate.js'
import { judgeQuotient } from '../../verdicts/checkRate.js'
import type { Figure } from '../../verdicts/figure.js'
import { unjudged } from '../../verdicts/judgement.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { writtenReports as applies } from './applies.js'
import type { ReportContext, ReportInspection } from './context.js'
import { indicatorRate } from './indicatorRates.js'

export const unspentBudgetRule: ReportInspection = {
  kind: 'inspection',
  id: 'R17',
  says: /* @__PURE__ */ says(
    '所称的结转结余率小于未执行预算的占比的，应当说明未执行的预算是收回还是未下达',
    'Where the closing balance rate is less than the share of the budget left unspent, the report should say what became of the rest',
  ),
  basis: closingBalanceRate.basis,
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const rate = indicatorRate(context, closingBalanceRate.label.zh)
    return rate ? [unspentCase(context, rule, rate)] : []
  },
  example: {
    document: {
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
function unspentCase(context: ReportContext, rule: Rule, rate: PrintedCell): Case {
  const [budget, outturn] = (['finalBudget', 'outturn'] as const).map((stage) =>
    stated(context, 'expenditure', 'all', stage),
  )
  const judged =
    budget && outturn && hasFigure(rate)
      ? judgeQuotient(difference(budget.figure, outturn.figure), budget.figure, rate.figure)
      : unjudged('insufficientData', 'missing')
  const above = judged.outcome === 'broken' && judged.difference?.gt(0)
  return {
    rule,
    key: placeKey(rule, 'rate', rate),
    where: rate.where,
    label: rate.label,
    counting: rate.counting,
    stated: hasFigure(rate) ? rate.figure.value : null,
    operands: [budget, outturn].flatMap((quantity) => quantity?.operand ?? []),
    formula: '({0} − {1}) ÷ {0}',
    computedAs: { zh: '未执行的预算占', en: 'the budget left unspent is ' },
    judgement: above ? { ...judged, outcome: 'holds' } : judged,
    expected: {
      zh: '说明未执行的预算是收回、未下达还是结转',
      en: 'what became of the rest: taken back, never released, or carried over',
    },
  }
}

const difference = (one: Figure, other: Figure): Figure => ({
  value: one.value.minus(other.value),
  decimals: Math.max(one.decimals, other.decimals),
})
