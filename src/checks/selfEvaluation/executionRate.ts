import { printPercent } from '../../exact/print.js'
import type { Sentence } from '../../law/basis.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { judgeQuotient } from '../../verdicts/checkRate.js'
import { byForm, says } from '../accounts/ground.js'
import { quotientCase } from '../printed/cellCases.js'
import { cellOperand, hasFigure, type PrintedCell } from '../printed/printedCell.js'
import type { Fund } from './fund.js'
import type { SelfEvaluationInspection } from './inspection.js'

/** The rate with its denominator in its name, since 执行率 elsewhere is of the money received. */
const named = (rate: PrintedCell): PrintedCell => ({
  ...rate,
  label: { zh: `${rate.label.zh}（全年执行数÷全年预算数）`, en: `${rate.label.en} (outturn ÷ final budget)` },
})

/** Is the stated rate that of the outturn over the original budget? */
function isOfOriginal({ money: { outturn, originalBudget }, rate }: Fund): boolean {
  if (!hasFigure(rate) || !hasFigure(outturn) || !hasFigure(originalBudget)) return false
  const { outcome } = judgeQuotient(outturn.figure, originalBudget.figure, rate.figure)
  return outcome === 'holds' || outcome === 'rounding'
}

/** What would pass, where the stated rate is of the original budget, or other rows repeat it: that it is so. */
function expectation(fund: Fund, also: readonly Fund[]): Sentence | undefined {
  const { money, rate } = fund
  const { outturn, finalBudget } = money
  const isOther = isOfOriginal(fund)
  if (!hasFigure(rate) || !hasFigure(outturn) || !hasFigure(finalBudget)) return undefined
  if (finalBudget.figure.value.isZero() || (!isOther && also.length === 0)) return undefined
  const right = printPercent(outturn.figure.value.div(finalBudget.figure.value), Math.max(rate.figure.decimals - 2, 0))
  const rows = also.map((one) => one.rate.label)
  return {
    zh: [
      right,
      ...(isOther ? ['以全年预算数为分母（所列为执行数与年初预算数之比）'] : []),
      ...rows.map(({ zh }) => `${zh}同此`),
    ].join('，'),
    en: [
      right,
      ...(isOther ? ['with the final budget as denominator (what is stated is of the original budget)'] : []),
      ...rows.map(({ en }) => `${en} likewise`),
    ].join(', '),
  }
}

/** The same money and the same rate in another row, as where all money is of one source: told once. */
const repeats = (one: Fund, other: Fund): boolean =>
  [
    [one.rate, other.rate],
    [one.money.outturn, other.money.outturn],
    [one.money.finalBudget, other.money.finalBudget],
  ].every(
    ([mine, theirs]) =>
      mine && theirs && hasFigure(mine) && hasFigure(theirs) && mine.figure.value.eq(theirs.figure.value),
  )

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
  inspect: ({ funds }, rule) => {
    const rated = funds.filter(({ rate }) => rate.figure !== 'missing')
    return rated.flatMap((fund, at) => {
      const { money, rate } = fund
      if (rated.slice(0, at).some((before) => repeats(fund, before))) return []
      const also = rated.slice(at + 1).filter((after) => repeats(after, fund))
      const expected = expectation(fund, also)
      const judged = quotientCase(rule, 'rate', named(rate), money.outturn, money.finalBudget, expected && { expected })
      return [{ ...judged, operands: [...judged.operands, ...also.map((one) => cellOperand(one.rate))] }]
    })
  },
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
