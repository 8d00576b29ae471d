import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofProject } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of its planned cost did a project save?
 *
 * 成本节约率 = (planned cost − actual cost) ÷ planned cost. A zero planned cost gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(costSavingRate, { plannedCost: '1200.00', actualCost: '1030.65' }, '14.11%').outcome // => 'holds'
 */
export const costSavingRate: RateDefinition<{ plannedCost: 'money'; actualCost: 'money' }> = /* @__PURE__ */ frozen({
  kind: 'rate',
  id: 'costSavingRate',
  label: { zh: '成本节约率', en: 'cost saving rate' },
  says: {
    zh: '成本节约率等于计划成本减实际成本之差，除以计划成本',
    en: 'The cost saving rate is the planned cost less the actual cost, over the planned cost',
  },
  basis: {
    instrument: commonIndicatorFramework,
    says: {
      zh: '成本节约率=（计划成本−实际成本）÷计划成本×100%',
      en: 'cost saving rate = (planned cost − actual cost) ÷ planned cost',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  applies: ofProject,
  inputs: {
    plannedCost: { label: { zh: '计划成本', en: 'planned cost' }, unit: 'money' },
    actualCost: { label: { zh: '实际成本', en: 'actual cost' }, unit: 'money' },
  },
  formula: { plus: ['plannedCost'], minus: ['actualCost'], over: 'plannedCost' },
  naturalMaximum: null,
  example: {
    inputs: { plannedCost: '1200.00', actualCost: '1030.65' },
    stated: '14.11%',
    outcome: 'holds',
  },
})
