import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of the procurement budget was carried out?
 *
 * 政府采购执行率 = procured ÷ procurement budget. A zero procurement budget gives `notApplicable`; blanks and unknown
 * figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { procurementOutturn: '616.55', procurementBudget: '821.8' }
 * judgeRateStated(procurementExecutionRate, inputs, '75.02%').outcome // => 'holds'
 */
export const procurementExecutionRate: RateDefinition<{ procurementOutturn: 'money'; procurementBudget: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'procurementExecutionRate',
    label: { zh: '政府采购执行率', en: 'procurement execution rate' },
    says: {
      zh: '政府采购执行率等于实际政府采购金额除以政府采购预算数',
      en: 'The procurement execution rate is the amount procured over the procurement budget',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '政府采购执行率=实际政府采购金额÷政府采购预算数×100%',
        en: 'procurement execution rate = amount procured ÷ procurement budget',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      procurementOutturn: { label: { zh: '实际政府采购金额', en: 'amount procured' }, unit: 'money' },
      procurementBudget: { label: { zh: '政府采购预算数', en: 'procurement budget' }, unit: 'money' },
    },
    formula: { plus: ['procurementOutturn'], over: 'procurementBudget' },
    naturalMaximum: null,
    example: {
      inputs: { procurementOutturn: '616.55', procurementBudget: '821.8' },
      stated: '75.02%',
      outcome: 'holds',
    },
  })
