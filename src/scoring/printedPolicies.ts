/** Ways to turn achievement into points that a paper prints: a line for each. */

export { banded2021 } from './policies/banded2021.js'
export { countyStaffControl } from './policies/countyStaffControl.js'
export { countyThreePublic } from './policies/countyThreePublic.js'
export { daying } from './policies/daying.js'
export { formerForm } from './policies/formerForm.js'
export { linear2020 } from './policies/linear2020.js'
export { provincial } from './policies/provincial.js'
export { satisfactionBands2021 } from './policies/satisfactionBands2021.js'
