import { frozen } from '../exact/frozen.js'
import * as department from './departmentRates.js'
import * as graded from './gradedRates.js'
import type { GradedRate } from './pefa/gradedRate.js'
import * as project from './projectRates.js'
import type { RateDefinition } from './rate.js'
import * as regional from './regionalRates.js'

/** An official rate of one year, or one graded over several. */
export type OfficialRate = RateDefinition | GradedRate

/** Every official rate: of a department, of a project, of a region, of PEFA. Those without a printed formula are apart. */
export const rates: readonly OfficialRate[] = /* @__PURE__ */ frozen(
  [department, project, regional, graded].flatMap((list) => Object.values<OfficialRate>(list)),
)
