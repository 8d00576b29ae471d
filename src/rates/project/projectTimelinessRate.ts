import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofProject } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of its planned time did a project save?
 *
 * 完成及时率 = (planned time − actual time) ÷ planned time. A zero planned time gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * judgeRateStated(projectTimelinessRate, { plannedTime: '180', actualTime: '198' }, '-10%').outcome // => 'holds'
 */
export const projectTimelinessRate: RateDefinition<{ plannedTime: 'duration'; actualTime: 'duration' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'projectTimelinessRate',
    label: { zh: '完成及时率', en: 'time saving rate' },
    says: {
      zh: '项目完成及时率等于计划完成时间减实际完成时间之差，除以计划完成时间',
      en: 'The time saving rate of a project is its planned time less its actual time, over its planned time',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '项目支出的完成及时率=（计划完成时间−实际完成时间）÷计划完成时间×100%',
        en: 'for a project, time saving rate = (planned time − actual time) ÷ planned time',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    note: {
      zh: '节约时间的比例，超期为负；部门整体支出的完成及时率另有定义',
      en: 'the share of time saved, negative when late; for a department the same name is another rate',
    },
    applies: ofProject,
    inputs: {
      plannedTime: { label: { zh: '计划完成时间', en: 'planned time' }, unit: 'duration' },
      actualTime: { label: { zh: '实际完成时间', en: 'actual time' }, unit: 'duration' },
    },
    formula: { plus: ['plannedTime'], minus: ['actualTime'], over: 'plannedTime' },
    naturalMaximum: null,
    example: {
      inputs: { plannedTime: '180', actualTime: '198' },
      stated: '-10%',
      outcome: 'holds',
    },
  })
