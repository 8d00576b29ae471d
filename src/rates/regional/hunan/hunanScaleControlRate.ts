import { frozen } from '../../../exact/frozen.js'
import { printedForm } from '../../../law/grounds.js'
import { buildingColumns } from '../../../terms/staffing.js'
import { nounOf } from '../../../terms/term.js'
import { ofHunanBasicData } from '../../applies.js'
import type { RateDefinition } from '../../rate.js'

/**
 * Did a building stay within the scale approved?
 *
 * 规模控制率 = actual scale ÷ approved scale, in square metres. A zero scale approved gives `notApplicable`; blanks
 * and unknown figures as in `computeRate`.
 *
 * Source: the table of basic data of Hunan, whose columns stand in this order.
 * @example
 * const inputs = { actualScale: '4950.00', approvedScale: '5000.00' }
 * judgeRateStated(hunanScaleControlRate, inputs, '99.00%').outcome // => 'holds'
 */
export const hunanScaleControlRate: RateDefinition<{ actualScale: 'area'; approvedScale: 'area' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'hunanScaleControlRate',
    label: { zh: '规模控制率', en: 'scale control rate' },
    says: {
      zh: '规模控制率等于实际规模除以批复规模',
      en: 'The scale control rate is the actual scale over the approved scale',
    },
    basis: {
      instrument: printedForm,
      says: {
        zh: '基础数据表依次列“批复规模”“实际规模”“规模控制率”',
        en: 'the basic data table prints the approved scale, the actual scale and the scale control rate side by side',
      },
      from: null,
      to: null,
      confirmed: 'document',
    },
    applies: ofHunanBasicData,
    inputs: {
      actualScale: { label: nounOf(buildingColumns, 'actualScale'), unit: 'area' },
      approvedScale: { label: nounOf(buildingColumns, 'approvedScale'), unit: 'area' },
    },
    formula: { plus: ['actualScale'], over: 'approvedScale' },
    naturalMaximum: null,
    example: {
      inputs: { actualScale: '4950.00', approvedScale: '5000.00' },
      stated: '99.00%',
      outcome: 'holds',
    },
  })
