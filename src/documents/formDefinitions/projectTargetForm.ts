import { printedForm } from '../../law/grounds.js'
import { goalManagementMeasures } from '../../law/national.js'
import { formNames } from '../../terms/formName.js'
import { nounOf } from '../../terms/term.js'
import type { FormDefinition } from '../formDefinition.js'
import type { ProjectTargetJson } from '../json/projectTargetJson.js'
import { ProjectTarget, projectTargetWire } from '../projectTarget.js'

/** 项目绩效目标申报表: the performance target declaration of a project. */
export const projectTargetForm: FormDefinition<ProjectTarget, ProjectTargetJson> = {
  kind: 'form',
  id: 'projectTarget',
  says: {
    zh: '项目绩效目标申报表：项目基本情况、资金、年度目标和绩效指标',
    en: 'Performance target declaration of a project: the project, its funds, goals and indicators',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于湖南衡阳2021年附件3-1',
      en: 'printed as annex 3-1 in Hengyang, Hunan, fiscal year 2021',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  also: [
    {
      instrument: goalManagementMeasures,
      says: nounOf(formNames, 'projectTarget'),
      from: null,
      to: null,
      confirmed: 'unverified',
    },
  ],
  applies: { forms: ['projectTarget'], years: null, region: null, level: 'project' },
  schema: ProjectTarget,
  wire: projectTargetWire,
  blank: {
    title: nounOf(formNames, 'projectTarget').zh,
    unit: '万元',
    project: { name: '' },
    funding: [],
    goals: [],
    indicators: [],
  },
  example: {
    kind: 'projectTarget',
    year: 2021,
    department: '某局',
    unit: '万元',
    project: { name: '培训项目' },
    funding: [
      { code: 'total', label: '资金总额', budget: '50万元' },
      { code: 'fiscalAppropriation', label: '其中：财政拨款', budget: '50万元' },
    ],
    goals: [{ horizon: 'annual', label: '年度目标', expected: '举办培训10场' }],
    indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训场次', target: '≥10场' }],
  },
}
