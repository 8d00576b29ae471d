import { one } from '../../../exact/decimal.js'
import { cellOperand, hasFigure } from '../../../facts/printedCell.js'
import { type SummaryRow, summaryRowsOf } from '../../../facts/summaryRow.js'
import { byPractice } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { budgetTold, isUnspent } from './unspentRow.js'

/** Dimensions that take spending. Funds may be well managed, and costs kept, where nothing was spent. */
const earned: readonly (string | undefined)[] = ['output', 'benefit', 'satisfaction']

export const unspentOutput: Idea = {
  kind: 'inspection',
  id: 'P5',
  says: {
    zh: '没有支出的项目，产出、效益、满意度仍得满分的，应当说明',
    en: 'A project that spent nothing and has full rates of output, benefit or satisfaction needs an explanation',
  },
  basis: byPractice('没有支出而产出、效益得满分的，须说明缘由', 'Full marks without any spending need an explanation'),
  severity: 'note',
  claims: ({ facts }) => summaryRowsOf(facts).filter(isUnspent).map(outputClaim),
  example: {
    document: {
      kind: 'projectSummary',
      rows: [{ name: '甲', finalBudget: '0.8', outturn: '0', scoreRates: { output: '100%' } }],
    },
    outcome: 'broken',
  },
}

function outputClaim(row: SummaryRow): Claim {
  const outturn = row.money('outturn')
  const full = row.scoreRates.filter((rate) => hasFigure(rate) && rate.figure.value.gte(one))
  return {
    kind: 'found',
    about: 'output',
    place: row.place('outturn'),
    outcome: full.some(({ where }) => earned.includes(where.column)) ? 'broken' : 'holds',
    stated: hasFigure(outturn) ? outturn.figure.value : null,
    counting: outturn.counting,
    operands: full.map((rate) => cellOperand(rate)),
    fault: { kind: 'fullWithoutSpending', budget: budgetTold(row), rates: full.map((rate) => row.columnOf(rate)) },
  }
}
