import { banded2021 } from './policies/banded2021.js'
import { countyStaffControl } from './policies/countyStaffControl.js'
import { countyThreePublic } from './policies/countyThreePublic.js'
import { daying } from './policies/daying.js'
import { formerForm } from './policies/formerForm.js'
import { linear2020 } from './policies/linear2020.js'
import { provincial } from './policies/provincial.js'
import { satisfactionBands2021 } from './policies/satisfactionBands2021.js'
import type { ScoringPolicy } from './policy.js'

/** Every way to turn achievement into points that a paper prints. What has no source is apart, in `unsourcedPolicies`. */
export const policies = [
  linear2020,
  banded2021,
  satisfactionBands2021,
  provincial,
  formerForm,
  daying,
  countyStaffControl,
  countyThreePublic,
] as const satisfies readonly ScoringPolicy[]
