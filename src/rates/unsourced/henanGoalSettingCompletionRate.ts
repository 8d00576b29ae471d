import { frozen } from '../../exact/frozen.js'
import { printedForm } from '../../law/grounds.js'
import { ofHenanDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'
import { formulaByName } from './formulaByName.js'

/**
 * What is the goal setting completion rate of a department in Henan?
 *
 * 绩效目标编制完成率 = projects with goals ÷ projects that need goals. A zero whole gives `notApplicable`; blanks and
 * unknown figures as in `computeRate`.
 *
 * Source: self-evaluations and reports of Henan, which print the name; the formula is assumed, so that nothing resting
 * on it is more than a note.
 * @example
 * const inputs = { projectsWithGoals: '8', projectsNeedingGoals: '8' }
 * judgeRateStated(henanGoalSettingCompletionRate, inputs, '100%').outcome // => 'holds'
 */
export const henanGoalSettingCompletionRate: RateDefinition<{
  projectsWithGoals: 'count'
  projectsNeedingGoals: 'count'
}> = /* @__PURE__ */ frozen({
  kind: 'rate',
  id: 'henanGoalSettingCompletionRate',
  label: { zh: '绩效目标编制完成率', en: 'goal setting completion rate' },
  says: {
    zh: '绩效目标编制完成率等于已编制绩效目标的项目数除以应编制绩效目标的项目数（公式未印出，系推定）',
    en: 'The goal setting completion rate is the projects with goals over the projects that need goals (the formula is not printed: assumed)',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '部门绩效自评和评价报告列有“绩效目标编制完成率”，公式未印出',
      en: 'self-evaluations and evaluation reports of departments list the goal setting completion rate without a formula',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
    assumed: formulaByName,
  },
  applies: ofHenanDepartment,
  inputs: {
    projectsWithGoals: { label: { zh: '已编制绩效目标的项目数', en: 'projects with goals' }, unit: 'count' },
    projectsNeedingGoals: { label: { zh: '应编制绩效目标的项目数', en: 'projects that need goals' }, unit: 'count' },
  },
  formula: { plus: ['projectsWithGoals'], over: 'projectsNeedingGoals' },
  naturalMaximum: '1',
  example: {
    inputs: { projectsWithGoals: '8', projectsNeedingGoals: '8' },
    stated: '100%',
    outcome: 'holds',
  },
})
