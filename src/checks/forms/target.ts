import type { Idea } from '../idea.js'
import { emptyLevels } from '../ideas/indicators/emptyLevels.js'
import { listedOnce } from '../ideas/indicators/listedOnce.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { operatorOfName } from '../ideas/indicators/operatorOfName.js'
import { expenditureByKind } from '../ideas/money/expenditureByKind.js'
import { fundsBySource } from '../ideas/money/fundsBySource.js'
import { unitSlip } from '../ideas/money/unitSlip.js'
import { requiredLevels } from '../ideas/scores/requiredLevels.js'
import { totalPoints } from '../ideas/scores/totalPoints.js'

/** What any target form is held to. */
export const targetIdeas: readonly Idea[] = [
  totalPoints,
  fundsBySource,
  expenditureByKind,
  listedOnce,
  emptyLevels,
  requiredLevels,
  unitSlip,
  operatorOfName,
  naturalMaximum,
]
