import { costGroups, outputGroups } from '../terms/indicatorGroup.js'
import { indicatorDimensions } from '../terms/indicatorLevel.js'
import { termOf } from '../terms/term.js'
import type { DirectedLevel } from './framework.js'

const cost = /* @__PURE__ */ termOf(indicatorDimensions, 'cost')
const ofOutput = /* @__PURE__ */ termOf(outputGroups, 'costControl')

/** Cost is better lower, wherever a form puts it; a rate of saving is not. */
export const costIsBetterLower: DirectedLevel = {
  ...cost,
  labels: [cost, ofOutput, ...costGroups].flatMap(({ zh, labels }) => [zh, ...labels]),
  direction: 'lower',
  unless: ['节约', '节省', '降低'],
}
