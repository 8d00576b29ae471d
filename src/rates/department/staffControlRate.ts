import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import { establishedPosts, staffInPost } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How many of the established posts of a department are filled?
 *
 * 在职人员控制率 = staff in post ÷ established posts. A zero number of posts gives `notApplicable`; blanks and unknown
 * figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(staffControlRate, { staffInPost: '50', establishedPosts: '50' }, '100%').outcome // => 'holds'
 */
export const staffControlRate: RateDefinition<{ staffInPost: 'count'; establishedPosts: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'staffControlRate',
    label: { zh: '在职人员控制率', en: 'staff control rate' },
    says: {
      zh: '在职人员控制率等于在职人员数除以编制数',
      en: 'The staff control rate is the staff in post over the established posts',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '在职人员控制率=在职人员数÷编制数×100%',
        en: 'staff control rate = staff in post ÷ established posts',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      staffInPost,
      establishedPosts,
    },
    formula: { plus: ['staffInPost'], over: 'establishedPosts' },
    naturalMaximum: null,
    example: {
      inputs: { staffInPost: '50', establishedPosts: '50' },
      stated: '100%',
      outcome: 'holds',
    },
  })
