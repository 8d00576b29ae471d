import { printPercent } from '../../exact/print.js'
import type { Sentence } from '../../law/basis.js'
import { judgeQuotient } from '../../verdicts/checkRate.js'
import { byForm, says } from '../accounts/ground.js'
import { quotientCase } from '../printed/cellCases.js'
import { hasFigure, type PrintedCell } from '../printed/printedCell.js'
import { everySelfEvaluation as applies } from './applies.js'
import type { Fund } from './fund.js'
import type { SelfEvaluationInspection } from './inspection.js'

/** The rate with its denominator in its name, since 执行率 elsewhere is of the money received. */
const named = (rate: PrintedCell): PrintedCell => ({
  ...rate,
  label: { zh: `${rate.label.zh}（全年执行数÷全年预算数）`, en: `${rate.label.en} (outturn ÷ final budget)` },
})

/** What would pass; and where the stated rate is of the original budget, that it is. */
function expectation({ money: { outturn, finalBudget, originalBudget }, rate }: Fund): Sentence | undefined {
  if (!hasFigure(rate) || !hasFigure(outturn) || !hasFigure(originalBudget) || !hasFigure(finalBudget)) return undefined
  const { outcome } = judgeQuotient(outturn.figure, originalBudget.figure, rate.figure)
  if ((outcome !== 'holds' && outcome !== 'rounding') || finalBudget.figure.value.isZero()) return undefined
  const right = printPercent(outturn.figure.value.div(finalBudget.figure.value), Math.max(rate.figure.decimals - 2, 0))
  return {
    zh: `${right}，以全年预算数为分母（所列为执行数与年初预算数之比）`,
    en: `${right}, with the final budget as denominator (what is stated is of the original budget)`,
  }
}

export const executionRateRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E20',
  says: /* @__PURE__ */ says(
    '执行率等于全年执行数除以全年预算数',
    'The execution rate is the outturn over the final budget',
  ),
  basis: /* @__PURE__ */ byForm(
    '执行率一栏紧接年初预算数、全年预算数、全年执行数',
    'The rate stands beside original budget, final budget and outturn',
  ),
  severity: 'error',
  applies,
  inspect: ({ funds }, rule) =>
    funds.flatMap((fund) => {
      const { money, rate } = fund
      if (rate.figure === 'missing') return []
      const expected = expectation(fund)
      return [quotientCase(rule, 'rate', named(rate), money.outturn, money.finalBudget, expected ? { expected } : {})]
    }),
  example: {
    document: {
      funding: [
        {
          code: 'total',
          label: '部门预算总额',
          originalBudget: '1003.89',
          finalBudget: '1389.88',
          outturn: '1285.83',
          rate: '95.00',
        },
      ],
    },
    outcome: 'broken',
  },
}
