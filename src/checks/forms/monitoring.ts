import type { Idea } from '../idea.js'
import { listedOnce } from '../ideas/indicators/listedOnce.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { operatorOfName } from '../ideas/indicators/operatorOfName.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { expenditureByKind } from '../ideas/money/expenditureByKind.js'
import { fundsBySource } from '../ideas/money/fundsBySource.js'
import { withinBudget } from '../ideas/money/withinBudget.js'
import { farAbove } from '../ideas/reasons/farAbove.js'

/** What a monitoring form is held to. */
export const monitoringIdeas: readonly Idea[] = [
  farAbove,
  executionRate,
  withinBudget,
  fundsBySource,
  expenditureByKind,
  listedOnce,
  operatorOfName,
  naturalMaximum,
]
