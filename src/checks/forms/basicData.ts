import { basicDataWire } from '../../documents/basicData.js'
import { type FormRules, formRules } from '../formRules.js'
import { buildingRates } from '../ideas/basicData/buildingRates.js'
import { nonPersonnelLines } from '../ideas/basicData/nonPersonnelLines.js'
import { projectLines } from '../ideas/basicData/projectLines.js'
import { threePublicLines } from '../ideas/basicData/threePublicLines.js'
import { unitSlip } from '../ideas/money/unitSlip.js'
import { withinBudget } from '../ideas/money/withinBudget.js'
import { staffIdeas } from './staff.js'
import { textIdeas } from './texts.js'

/** What the basic data of a department are held to. */
export const basicDataRules: FormRules = /* @__PURE__ */ formRules('basicData', basicDataWire, [
  withinBudget,
  unitSlip,
  ...staffIdeas,
  threePublicLines,
  projectLines,
  nonPersonnelLines,
  buildingRates,
  ...textIdeas,
])
