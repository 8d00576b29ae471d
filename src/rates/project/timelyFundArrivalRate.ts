import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofProject } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of the funds due arrived on time?
 *
 * 到位及时率 = funds received on time ÷ funds due. A zero amount due gives `notApplicable`; blanks and unknown
 * figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { fundsReceivedOnTime: '300.00', fundsDue: '400.00' }
 * judgeRateStated(timelyFundArrivalRate, inputs, '75.00%').outcome // => 'holds'
 */
export const timelyFundArrivalRate: RateDefinition<{ fundsReceivedOnTime: 'money'; fundsDue: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'timelyFundArrivalRate',
    label: { zh: '到位及时率', en: 'timely fund arrival rate' },
    says: {
      zh: '到位及时率等于及时到位资金除以应到位资金',
      en: 'The timely fund arrival rate is the funds received on time over the funds due',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '到位及时率=及时到位资金÷应到位资金×100%',
        en: 'timely fund arrival rate = funds received on time ÷ funds due',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofProject,
    inputs: {
      fundsReceivedOnTime: { label: { zh: '及时到位资金', en: 'funds received on time' }, unit: 'money' },
      fundsDue: { label: { zh: '应到位资金', en: 'funds due' }, unit: 'money' },
    },
    formula: { plus: ['fundsReceivedOnTime'], over: 'fundsDue' },
    naturalMaximum: null,
    example: {
      inputs: { fundsReceivedOnTime: '300.00', fundsDue: '400.00' },
      stated: '75.00%',
      outcome: 'holds',
    },
  })
