import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { budgetAdjustmentRate } from '../../rates/department/budgetAdjustmentRate.js'
import { judgeNetChange } from '../../rates/judgeNetChange.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Operand } from '../../verdicts/finding.js'
import type { Judgement } from '../../verdicts/judgement.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { placeKey } from './cellCases.js'

/** A budget at one stage: what is printed, and where. */
export interface StagedBudget {
  readonly figure: Figure | null
  readonly operand: Operand
}

interface Budgets {
  readonly original: StagedBudget | null | undefined
  readonly final: StagedBudget | null | undefined
}

const unknownMovements = { supplement: null, reduction: null, restructuring: null, excludedAdjustment: null }

/**
 * A stated budget adjustment rate against the net change of the budgets. Never more than undecided where the net change
 * does not contradict it: only gross movements give the rate.
 */
export function netChangeCase(rule: Rule, rate: PrintedCell, { original, final }: Budgets): Case {
  const [originalBudget, finalBudget] = [original?.figure ?? null, final?.figure ?? null]
  const budgets = { ...unknownMovements, originalBudget, finalBudget }
  const net = judgeNetChange(budgetAdjustmentRate, budgets, hasFigure(rate) ? rate.figure : '')
  return {
    rule,
    key: placeKey(rule, 'rate', rate),
    where: rate.where,
    label: rate.label,
    counting: rate.counting,
    stated: hasFigure(rate) ? rate.figure.value : null,
    operands: [final, original].flatMap((budget) => (budget ? [budget.operand] : [])),
    formula: '({0} − {1}) ÷ {1}',
    judgement: onlyNet(net),
  }
}

function onlyNet(net: Judgement): Judgement {
  if (net.outcome === 'broken') return { ...net, reason: 'netChangeOnly' }
  const isDecided = net.outcome === 'holds' || net.outcome === 'rounding'
  return isDecided ? { ...net, outcome: 'insufficientData', reason: 'netChangeOnly' } : net
}
