import type { Facts } from '../../../facts/facts.js'
import { isExecutionOfAll } from '../../../facts/labels.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byArithmetic } from '../../../law/ground.js'
import { judgeQuotient } from '../../../verdicts/checkRate.js'
import type { Claim, RateClaim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { rateRows } from './rateRows.js'

export const executionIndicator: Idea = {
  kind: 'inspection',
  id: 'E37',
  says: {
    zh: '指标所列的预算执行率与资金表中的预算数、执行数相符',
    en: 'An execution rate among the indicators is that of the budgets and the outturn above it',
  },
  basis: byArithmetic('同一表中资金部分列有预算数和执行数', 'Budget and outturn stand in the funds of the same form'),
  severity: 'warning',
  claims: rateClaims,
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [{ code: 'total', label: '部门预算总额', finalBudget: '1389.88', outturn: '1285.83' }],
      indicators: [{ level1: '投入管理', level2: '预算执行', level3: '预算执行率', target: '≥95%', actual: '98%' }],
    },
    outcome: 'broken',
  },
}

function rateClaims({ facts }: Context): readonly Claim[] {
  return rateRows(facts, (name) => name.endsWith('率') && isExecutionOfAll(name)).flatMap((rate) =>
    rateClaim(facts, rate),
  )
}

/** Against whichever row and budget gives the rate; where none does, against all money and its final budget. */
function rateClaim({ funding }: Facts, stated: PrintedCell): readonly Claim[] {
  const readings = funding.flatMap((row) =>
    (['finalBudget', 'originalBudget'] as const).flatMap((stage): RateClaim[] => {
      const [part, whole] = [row.money('outturn'), row.money(stage)]
      const isPrinted = hasFigure(part) && hasFigure(whole) && !whole.figure.value.isZero()
      return isPrinted ? [{ kind: 'rate', about: 'rate', stated, part, whole }] : []
    }),
  )
  return [readings.find(isMet) ?? readings[0] ?? []].flat()
}

const isMet = ({ stated, part, whole }: RateClaim): boolean =>
  hasFigure(stated) &&
  hasFigure(part) &&
  hasFigure(whole) &&
  judgeQuotient(part.figure, whole.figure, stated.figure).outcome !== 'broken'
