import { monitoringMeasures } from '../../law/national.js'
import { monitoringSystems } from '../../law/practices.js'
import { formNames } from '../../terms/formName.js'
import { nounOf } from '../../terms/term.js'
import type { FormDefinition } from '../formDefinition.js'
import type { MonitoringJson } from '../json/monitoringJson.js'
import { Monitoring, monitoringWire } from '../monitoring.js'

/** 绩效运行监控表: goals and execution watched together in the course of the year. */
export const monitoringForm: FormDefinition<Monitoring, MonitoringJson> = {
  kind: 'form',
  id: 'monitoring',
  says: {
    zh: '绩效运行监控表：预算执行和绩效目标实现程度的双监控',
    en: 'Monitoring form: budget execution and progress of goals, watched together',
  },
  basis: {
    instrument: monitoringMeasures,
    says: {
      zh: '对绩效目标实现程度和预算执行进度实行双监控',
      en: 'progress of goals and of execution are both watched',
    },
    from: '2019',
    to: null,
    confirmed: 'document',
  },
  also: [
    {
      instrument: monitoringSystems,
      says: {
        zh: '偏差原因、完成可能性各栏和信号，见于在用系统',
        en: 'causes, likelihood and signals are columns of systems in use',
      },
      from: null,
      to: null,
      confirmed: 'published',
    },
  ],
  applies: { forms: ['monitoring'], years: null, region: null, level: null },
  schema: Monitoring,
  wire: monitoringWire,
  blank: { title: nounOf(formNames, 'monitoring').zh, unit: '万元', funding: [], goals: [], indicators: [] },
  example: {
    kind: 'monitoring',
    form: 'project',
    year: 2024,
    department: '某局',
    unit: '万元',
    period: { label: '1至6月', month: 6 },
    project: { name: '培训项目' },
    funding: [{ code: 'total', label: '年度资金总额', finalBudget: '50.00', outturn: '20.00', rate: '40.00%' }],
    goals: [{ expected: '举办培训10场', progress: '已举办4场' }],
    indicators: [
      {
        level1: '产出指标',
        level2: '数量指标',
        level3: '培训场次',
        target: '≥10场',
        actual: '4场',
        likelihood: '确定能',
      },
    ],
  },
}
