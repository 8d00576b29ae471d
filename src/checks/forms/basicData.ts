import type { Idea } from '../idea.js'
import { buildingRates } from '../ideas/basicData/buildingRates.js'
import { nonPersonnelLines } from '../ideas/basicData/nonPersonnelLines.js'
import { projectLines } from '../ideas/basicData/projectLines.js'
import { threePublicLines } from '../ideas/basicData/threePublicLines.js'
import { staffIdeas } from './staff.js'

/** What the basic data of a department are held to. */
export const basicDataIdeas: readonly Idea[] = [
  ...staffIdeas,
  threePublicLines,
  projectLines,
  nonPersonnelLines,
  buildingRates,
]
