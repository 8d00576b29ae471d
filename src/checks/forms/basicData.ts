import type { Idea } from '../idea.js'
import { buildingRates } from '../ideas/basicData/buildingRates.js'
import { nonPersonnelLines } from '../ideas/basicData/nonPersonnelLines.js'
import { projectLines } from '../ideas/basicData/projectLines.js'
import { threePublicLines } from '../ideas/basicData/threePublicLines.js'
import { unitSlip } from '../ideas/money/unitSlip.js'
import { withinBudget } from '../ideas/money/withinBudget.js'
import { staffIdeas } from './staff.js'
import { textIdeas } from './texts.js'

/** What the basic data of a department are held to. */
export const basicDataIdeas: readonly Idea[] = [
  withinBudget,
  unitSlip,
  ...staffIdeas,
  threePublicLines,
  projectLines,
  nonPersonnelLines,
  buildingRates,
  ...textIdeas,
]
