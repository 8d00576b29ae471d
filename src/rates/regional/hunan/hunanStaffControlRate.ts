import { frozen } from '../../../exact/frozen.js'
import { printedForm } from '../../../law/grounds.js'
import { staffColumns } from '../../../terms/staffing.js'
import { nounOf } from '../../../terms/term.js'
import { ofHunanBasicData } from '../../applies.js'
import { establishedPosts } from '../../inputs.js'
import type { RateDefinition } from '../../rate.js'

/**
 * How many of the established posts are filled, as the basic data table counts it?
 *
 * 控制率 = staff in post ÷ established posts. A zero number of posts gives `notApplicable`; blanks and unknown
 * figures as in `computeRate`.
 *
 * Source: the table of basic data of Hunan, whose columns stand in this order.
 * @example
 * judgeRateStated(hunanStaffControlRate, { staffInPost: '50', establishedPosts: '50' }, '100%').outcome // => 'holds'
 */
export const hunanStaffControlRate: RateDefinition<{ staffInPost: 'count'; establishedPosts: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'hunanStaffControlRate',
    label: nounOf(staffColumns, 'controlRate'),
    says: {
      zh: '基础数据表的控制率等于实际在职人数除以编制数',
      en: 'The control rate of the basic data table is the staff in post over the established posts',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '基础数据表依次列“编制数”“实际在职人数”“控制率”',
        en: 'the basic data table prints the established posts, the staff in post and the control rate side by side',
      },
      from: null,
      to: null,
      confirmed: 'document',
    },
    applies: ofHunanBasicData,
    inputs: {
      staffInPost: { label: nounOf(staffColumns, 'staffInPost', '实际在职人数'), unit: 'count' },
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
