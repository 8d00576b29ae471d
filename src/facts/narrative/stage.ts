import type { Sentence } from '../../law/basis.js'
import { budgetColumns, budgetStages } from '../../terms/budgetStage.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { nounOf, nounsOf } from '../../terms/term.js'

/** Which figure of a thing: its budget at a stage, its outturn, its number, its score, its rate, its target. */
export type Stage = 'originalBudget' | 'finalBudget' | 'budget' | 'outturn' | 'count' | 'score' | 'rate' | 'target'

export const moneyStages = ['originalBudget', 'finalBudget', 'budget', 'outturn'] as const

export const stageLabels: Readonly<Record<Stage, Sentence>> = {
  ...nounsOf(budgetStages),
  budget: nounOf(budgetColumns, 'budget'),
  count: nounOf(budgetColumns, 'count'),
  score: nounOf(indicatorColumns, 'score'),
  rate: nounOf(indicatorColumns, 'completionRate'),
  target: nounOf(indicatorColumns, 'target'),
}
