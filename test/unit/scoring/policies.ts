import { banded2021 } from '../../../src/scoring/policies/banded2021.js'
import { countyStaffControl } from '../../../src/scoring/policies/countyStaffControl.js'
import { countyThreePublic } from '../../../src/scoring/policies/countyThreePublic.js'
import { daying } from '../../../src/scoring/policies/daying.js'
import { formerCentral } from '../../../src/scoring/policies/formerCentral.js'
import { hubei } from '../../../src/scoring/policies/hubei.js'
import { linear2020 } from '../../../src/scoring/policies/linear2020.js'
import { provincial } from '../../../src/scoring/policies/provincial.js'
import { satisfactionBands2021 } from '../../../src/scoring/policies/satisfactionBands2021.js'
import { yesNo } from '../../../src/scoring/policies/yesNo.js'
import type { ScoringPolicy } from '../../../src/scoring/policy.js'

/** Every policy of the library. */
export const policies: readonly ScoringPolicy[] = [
  linear2020,
  banded2021,
  satisfactionBands2021,
  provincial,
  hubei,
  daying,
  countyStaffControl,
  countyThreePublic,
  formerCentral,
  yesNo,
]
