import { printedForm } from '../../law/grounds.js'
import { goalManagementMeasures } from '../../law/national.js'
import { formNames } from '../../terms/formName.js'
import { nounOf } from '../../terms/term.js'
import { DepartmentBudgetTarget, departmentBudgetTargetWire } from '../departmentBudgetTarget.js'
import type { FormDefinition } from '../formDefinition.js'
import type { DepartmentBudgetTargetJson } from '../json/departmentTargetJson.js'

/** 部门整体预算绩效目标表: the target form of a department’s whole budget, with values for half a year. */
export const departmentBudgetTargetForm: FormDefinition<DepartmentBudgetTarget, DepartmentBudgetTargetJson> = {
  kind: 'form',
  id: 'departmentBudgetTarget',
  says: {
    zh: '部门整体预算绩效目标表：职责、机构人员、半年与全年的支出计划和指标值',
    en: 'Target form of a department’s whole budget: duties, posts, plans and targets for half a year and the year',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于江苏苏州2024年市级部门整体预算绩效目标表',
      en: 'printed in Suzhou, Jiangsu, fiscal year 2024',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  also: [
    {
      instrument: goalManagementMeasures,
      says: {
        zh: '绩效目标的申报',
        en: 'the declaration of goals',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
  ],
  applies: { forms: ['departmentBudgetTarget'], years: null, region: '江苏省苏州市', level: 'department' },
  schema: DepartmentBudgetTarget,
  wire: departmentBudgetTargetWire,
  blank: {
    title: nounOf(formNames, 'departmentBudgetTarget').zh,
    unit: '万元',
    funding: [],
    goals: [],
    indicators: [],
  },
  example: {
    kind: 'departmentBudgetTarget',
    year: 2024,
    department: '某局',
    region: '江苏省苏州市',
    unit: '万元',
    funding: [{ code: 'total', label: '收入预算合计', budget: '5878.82' }],
    expenditure: [
      { code: 'basic', label: '基本支出', budget: '1922.02', halfYearPlannedOutturn: '700' },
      { code: 'project', label: '项目支出', budget: '3956.80', halfYearPlannedOutturn: '1545.2' },
    ],
    goals: [{ horizon: 'annual', expected: '举办培训10场' }],
    indicators: [{ level1: '产出', level2: '数量指标', level3: '培训场次', target: '≥10场', halfYearTarget: '≥5场' }],
  },
}
