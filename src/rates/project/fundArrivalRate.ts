import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofProject } from '../applies.js'
import { fundsReceived } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of the funds planned for a project arrived?
 *
 * 资金到位率 = funds received ÷ funds planned. A zero plan gives `notApplicable`; blanks and unknown figures as in
 * `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(fundArrivalRate, { fundsReceived: '380.00', plannedFunds: '400.00' }, '95.00%').outcome // => 'holds'
 */
export const fundArrivalRate: RateDefinition<{ fundsReceived: 'money'; plannedFunds: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'fundArrivalRate',
    label: { zh: '资金到位率', en: 'fund arrival rate' },
    says: {
      zh: '资金到位率等于实际到位资金除以计划投入资金',
      en: 'The fund arrival rate is the funds received over the funds planned',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '资金到位率=实际到位资金÷计划投入资金×100%',
        en: 'fund arrival rate = funds received ÷ funds planned',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofProject,
    inputs: {
      fundsReceived,
      plannedFunds: { label: { zh: '计划投入资金', en: 'funds planned' }, unit: 'money' },
    },
    formula: { plus: ['fundsReceived'], over: 'plannedFunds' },
    naturalMaximum: null,
    example: {
      inputs: { fundsReceived: '380.00', plannedFunds: '400.00' },
      stated: '95.00%',
      outcome: 'holds',
    },
  })
