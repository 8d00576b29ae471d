import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of the project expenditure goes to key projects?
 *
 * 重点支出安排率 = expenditure on key projects ÷ project expenditure. A zero project expenditure gives
 * `notApplicable`; blanks and unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { keyProjectExpenditure: '222.06', projectExpenditure: '414.02' }
 * judgeRateStated(keyExpenditureRate, inputs, '53.64%').outcome // => 'holds'
 */
export const keyExpenditureRate: RateDefinition<{ keyProjectExpenditure: 'money'; projectExpenditure: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'keyExpenditureRate',
    label: { zh: '重点支出安排率', en: 'share of key expenditure' },
    says: {
      zh: '重点支出安排率等于重点项目支出除以项目总支出',
      en: 'The share of key expenditure is the expenditure on key projects over all project expenditure',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '重点支出安排率=重点项目支出÷项目总支出×100%',
        en: 'share of key expenditure = key project expenditure ÷ project expenditure',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      keyProjectExpenditure: { label: { zh: '重点项目支出', en: 'expenditure on key projects' }, unit: 'money' },
      projectExpenditure: { label: { zh: '项目总支出', en: 'project expenditure' }, unit: 'money' },
    },
    formula: { plus: ['keyProjectExpenditure'], over: 'projectExpenditure' },
    naturalMaximum: '1',
    example: {
      inputs: { keyProjectExpenditure: '222.06', projectExpenditure: '414.02' },
      stated: '53.64%',
      outcome: 'holds',
    },
  })
