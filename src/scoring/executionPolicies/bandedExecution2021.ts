import { frozen } from '../../exact/frozen.js'
import { coreIndicatorGuidelines } from '../../law/national.js'
import { everySelfEvaluation } from '../applies.js'
import type { ExecutionPolicy } from '../executionPolicy.js'
import { asPrinted } from '../rounding.js'

/**
 * The example of 财预〔2021〕101号 (text unverified). Finished work within its budget loses nothing for what it saved;
 * beyond that the example is silent on spending over the budget, and on unfinished work that spent all of it.
 */
export const bandedExecution2021: ExecutionPolicy = /* @__PURE__ */ frozen({
  kind: 'executionPolicy',
  id: 'bandedExecution2021',
  says: {
    zh: '项目完成且支出不超预算得满分；未完成的，执行率80%至100%得70%，60%至80%得50%，60%以下不得分',
    en: 'finished within the budget: all; unfinished: 70 % from a rate of 80 % up to 100 %, 50 % from 60 %, nothing below',
  },
  basis: {
    instrument: coreIndicatorGuidelines,
    says: {
      zh: '评分标准示例：项目完成且支出控制在预算内得10分；未完成的按执行率分档得7分、5分、0分',
      en: 'example of a scoring standard: finished within the budget 10; unfinished 7, 5 or 0 by bands of the rate',
    },
    from: '2021-08-18',
    to: null,
    confirmed: 'unverified',
  },
  applies: everySelfEvaluation,
  denominator: 'finalBudget',
  unfinished: {
    kind: 'bands',
    of: 'completion',
    bands: [
      { from: '0.8', to: '1', share: '0.7' },
      { from: '0.6', to: '0.8', share: '0.5' },
      { from: '0', to: '0.6', share: '0' },
    ],
  },
  finished: { kind: 'unstated' },
  rounding: asPrinted,
  examples: [
    { outturn: '92.00', budget: '100.00', points: '10', finished: true, low: '10', high: '10' },
    { outturn: '92.00', budget: '100.00', points: '10', finished: false, low: '7', high: '7' },
    { outturn: '79.99', budget: '100.00', points: '10', finished: false, low: '5', high: '5' },
    { outturn: '59.99', budget: '100.00', points: '10', finished: false, low: '0', high: '0' },
    { outturn: '92.00', budget: '100.00', points: '10', low: '7', high: '10' },
  ],
})
