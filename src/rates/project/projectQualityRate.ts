import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofProject } from '../applies.js'
import { actualOutput } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of what a project delivered met its standard?
 *
 * 质量达标率 = output to standard ÷ actual output. A zero output gives `notApplicable`; blanks and unknown figures
 * as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(projectQualityRate, { qualifiedOutput: '19', actualOutput: '20' }, '95%').outcome // => 'holds'
 */
export const projectQualityRate: RateDefinition<{ qualifiedOutput: 'count'; actualOutput: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'projectQualityRate',
    label: { zh: '质量达标率', en: 'quality rate' },
    says: {
      zh: '项目质量达标率等于质量达标产出数除以实际产出数',
      en: 'The quality rate of a project is its output to standard over its actual output',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '项目支出的质量达标率=质量达标产出数÷实际产出数×100%',
        en: 'for a project, quality rate = output to standard ÷ actual output',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    note: { zh: '分母是实际产出数，不是计划产出数', en: 'the denominator is the actual output, not the plan' },
    applies: ofProject,
    inputs: {
      qualifiedOutput: { label: { zh: '质量达标产出数', en: 'output to standard' }, unit: 'count' },
      actualOutput,
    },
    formula: { plus: ['qualifiedOutput'], over: 'actualOutput' },
    naturalMaximum: '1',
    example: {
      inputs: { qualifiedOutput: '19', actualOutput: '20' },
      stated: '95%',
      outcome: 'holds',
    },
  })
