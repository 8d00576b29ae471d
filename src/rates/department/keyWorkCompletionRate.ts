import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of the key work assigned to it did a department conclude?
 *
 * 重点工作办结率 = key work concluded ÷ key work assigned. A zero number assigned gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(keyWorkCompletionRate, { concludedKeyWork: '9', assignedKeyWork: '10' }, '90%').outcome // => 'holds'
 */
export const keyWorkCompletionRate: RateDefinition<{ concludedKeyWork: 'count'; assignedKeyWork: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'keyWorkCompletionRate',
    label: { zh: '重点工作办结率', en: 'key work completion rate' },
    says: {
      zh: '重点工作办结率等于重点工作实际办结数除以交办或下达数',
      en: 'The key work completion rate is the key work concluded over the key work assigned',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '重点工作办结率=重点工作实际完成数÷交办或下达数×100%',
        en: 'key work completion rate = key work concluded ÷ key work assigned',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      concludedKeyWork: { label: { zh: '重点工作实际办结数', en: 'key work concluded' }, unit: 'count' },
      assignedKeyWork: { label: { zh: '交办或下达数', en: 'key work assigned' }, unit: 'count' },
    },
    formula: { plus: ['concludedKeyWork'], over: 'assignedKeyWork' },
    naturalMaximum: '1',
    example: {
      inputs: { concludedKeyWork: '9', assignedKeyWork: '10' },
      stated: '90%',
      outcome: 'holds',
    },
  })
