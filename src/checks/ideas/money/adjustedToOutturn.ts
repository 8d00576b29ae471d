import type { MoneyRow } from '../../../facts/moneyRow.js'
import { cellOperand, hasFigure } from '../../../facts/printedCell.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { byPractice } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

export const adjustedToOutturn: Idea = {
  kind: 'inspection',
  id: 'E22',
  says: {
    zh: '调整后的全年预算数不是照执行数填写',
    en: 'A final budget that was adjusted is not the outturn written twice',
  },
  basis: byPractice(
    '年底把预算调成实际支出，会使执行率失去意义',
    'A budget adjusted to what was spent leaves the execution rate without meaning',
  ),
  severity: 'note',
  claims: (context) => wholes(context).flatMap(equalClaims),
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [
        { code: 'total', label: '年度资金总额', originalBudget: '2398.32', finalBudget: '2099.55', outturn: '2099.55' },
      ],
    },
    outcome: 'broken',
  },
}

/** All money where the form prints it in one row, else each row. */
function wholes({ facts: { funding } }: Context): readonly MoneyRow[] {
  const total = funding.find(({ code }) => code === 'total')
  return total ? [total] : funding
}

/**
 * Was the budget changed, to end up at what was spent? Where it was not changed, or was not there when the year began,
 * spending all of it is as it should be.
 */
function equalClaims(row: MoneyRow): readonly Claim[] {
  const [original, final, outturn] = [row.money('originalBudget'), row.money('finalBudget'), row.money('outturn')]
  if (!hasFigure(final) || !hasFigure(outturn) || final.figure.value.isZero()) return []
  const isEqual = final.figure.value.eq(outturn.figure.value)
  const isChanged =
    hasFigure(original) && !original.figure.value.isZero() && !original.figure.value.eq(final.figure.value)
  const found = {
    kind: 'found',
    about: 'finalBudget',
    place: final,
    stated: final.figure.value,
    counting: final.counting,
    operands: [cellOperand(outturn), cellOperand(original)],
  } as const
  if (!hasFigure(original))
    return [isEqual ? { ...found, outcome: 'insufficientData', reason: 'missing' } : { ...found, outcome: 'holds' }]
  return [
    {
      ...found,
      outcome: isEqual && isChanged ? 'broken' : 'holds',
      fault: { kind: 'adjustedToOutturn', before: toldFigure(original), after: toldFigure(final) },
    },
  ]
}
