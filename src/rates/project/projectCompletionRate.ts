import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofProject } from '../applies.js'
import { actualOutput } from '../inputs.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of its planned output did a project deliver?
 *
 * 实际完成率 = actual output ÷ planned output. A zero plan gives `notApplicable`; blanks and unknown figures as in
 * `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(projectCompletionRate, { actualOutput: '131', plannedOutput: '50' }, '262%').outcome // => 'holds'
 */
export const projectCompletionRate: RateDefinition<{ actualOutput: 'count'; plannedOutput: 'count' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'projectCompletionRate',
    label: { zh: '实际完成率', en: 'completion rate' },
    says: {
      zh: '项目实际完成率等于实际产出数除以计划产出数',
      en: 'The completion rate of a project is its actual output over its planned output',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '项目支出的实际完成率=实际产出数÷计划产出数×100%',
        en: 'for a project, completion rate = actual output ÷ planned output',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofProject,
    inputs: {
      actualOutput,
      plannedOutput: { label: { zh: '计划产出数', en: 'planned output' }, unit: 'count' },
    },
    formula: { plus: ['actualOutput'], over: 'plannedOutput' },
    naturalMaximum: null,
    example: {
      inputs: { actualOutput: '131', plannedOutput: '50' },
      stated: '262%',
      outcome: 'holds',
    },
  })
