import { printedForm } from '../../law/grounds.js'
import { goalManagementMeasures } from '../../law/national.js'
import { formNames } from '../../terms/formName.js'
import { nounOf } from '../../terms/term.js'
import { DepartmentTarget, departmentTargetWire } from '../departmentTarget.js'
import type { FormDefinition } from '../formDefinition.js'
import type { DepartmentTargetJson } from '../json/departmentTargetJson.js'

/** 部门整体支出绩效目标申报表: the target declaration of a department. */
export const departmentTargetForm: FormDefinition<DepartmentTarget, DepartmentTargetJson> = {
  kind: 'form',
  id: 'departmentTarget',
  says: {
    zh: '部门整体支出绩效目标申报表：部门职责、任务及金额、年度目标和绩效指标',
    en: 'Performance target declaration of a department: duties, tasks and their money, goals and indicators',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于湖南衡阳2021年附件3-3',
      en: 'printed as annex 3-3 in Hengyang, Hunan, fiscal year 2021',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  also: [
    {
      instrument: goalManagementMeasures,
      says: nounOf(formNames, 'departmentTarget'),
      from: null,
      to: null,
      confirmed: 'unverified',
    },
  ],
  applies: { forms: ['departmentTarget'], years: null, region: null, level: 'department' },
  schema: DepartmentTarget,
  wire: departmentTargetWire,
  blank: { title: nounOf(formNames, 'departmentTarget').zh, unit: '万元', funding: [], goals: [], indicators: [] },
  example: {
    kind: 'departmentTarget',
    year: 2021,
    department: '某局',
    unit: '万元',
    funding: [{ code: 'total', label: '资金总额', budget: '536.48万元' }],
    expenditure: [
      { code: 'basic', label: '其中：基本支出', budget: '472.48万元' },
      { code: 'project', label: '项目支出', budget: '64万元' },
    ],
    duties: { items: [{ number: '1', text: '组织培训' }] },
    tasks: [{ name: '任务1', content: '举办培训', total: '64万元' }],
    goals: [{ horizon: 'annual', label: '目标1', expected: '举办培训10场' }],
    indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训场次', target: '≥10场' }],
  },
}
