import type { Facts } from '../../../facts/facts.js'
import { stated } from '../../../facts/narrative/narrative.js'
import { statedRatesOf } from '../../../facts/narrative/statedRates.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { budgetAdjustmentRate } from '../../../rates/department/budgetAdjustmentRate.js'
import { judgeNetChange } from '../../../rates/judgeNetChange.js'
import type { Figure } from '../../../verdicts/figure.js'
import type { Operand } from '../../../verdicts/finding.js'
import type { Judgement } from '../../../verdicts/judgement.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { rateRows } from './rateRows.js'

const name = budgetAdjustmentRate.label.zh

export const budgetAdjustment: Idea = {
  kind: 'inspection',
  id: 'E36',
  says: {
    zh: '所列的预算调整率不小于全年预算对年初预算的净变动；调整总额未列，比率本身无从核算',
    en: 'A budget adjustment rate is no less than the net change of the budgets; the rate itself cannot be recomputed',
  },
  basis: budgetAdjustmentRate.basis,
  severity: 'warning',
  claims: ({ facts }) => ratesOf(facts).map((rate) => netChangeClaim(facts, rate)),
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [{ code: 'total', label: '部门预算总额', originalBudget: '1003.89', finalBudget: '1389.88' }],
      indicators: [{ level1: '投入管理指标', level2: '预算管理', level3: '预算调整率', target: '≤20%', actual: '20%' }],
    },
    outcome: 'broken',
  },
}

/** The rates that rows of indicators state; where none does, the first that a sentence states. */
function ratesOf(facts: Facts): readonly PrintedCell[] {
  const rows = rateRows(facts, (label) => label === name)
  if (rows.length > 0) return rows
  const told = statedRatesOf(facts.narrative).find(({ subject }) => subject === `indicator/${name}`)
  return told ? [told.cell] : []
}

/** A budget at one stage: what is printed, and where. */
interface Staged {
  readonly figure: Figure | null
  readonly operand: Operand
}

/** In the row of all money, else as the text states it of all expenditure. */
function budgetOf({ funding, narrative }: Facts, stage: 'originalBudget' | 'finalBudget'): Staged | null {
  const cell = funding.find(({ code }) => code === 'total')?.money(stage)
  if (cell) return { figure: hasFigure(cell) ? cell.figure : null, operand: cellOperand(cell) }
  return stated(narrative, 'expenditure', 'all', stage)
}

const unknownMovements = { supplement: null, reduction: null, restructuring: null, excludedAdjustment: null }

/**
 * A stated rate against the net change of the budgets. Never more than undecided where the net change does not contradict
 * it: only gross movements give the rate.
 */
function netChangeClaim(facts: Facts, rate: PrintedCell): Claim {
  const [original, final] = [budgetOf(facts, 'originalBudget'), budgetOf(facts, 'finalBudget')]
  const figures = { originalBudget: original?.figure ?? null, finalBudget: final?.figure ?? null }
  const budgets = { ...unknownMovements, ...figures }
  const net = judgeNetChange(budgetAdjustmentRate, budgets, hasFigure(rate) ? rate.figure : '')
  return {
    kind: 'judged',
    about: 'rate',
    place: rate,
    stated: hasFigure(rate) ? rate.figure.value : null,
    counting: rate.counting,
    operands: [final, original].flatMap((budget) => (budget ? [budget.operand] : [])),
    formula: '({0} − {1}) ÷ {1}',
    judgement: onlyNet(net),
    fault: { kind: 'belowNetChange' },
  }
}

function onlyNet(net: Judgement): Judgement {
  if (net.outcome === 'broken') return { ...net, reason: 'netChangeOnly' }
  const isDecided = net.outcome === 'holds' || net.outcome === 'rounding'
  return isDecided ? { ...net, outcome: 'insufficientData', reason: 'netChangeOnly' } : net
}
