import { printedForm } from '../../law/grounds.js'
import { goalManagementMeasures } from '../../law/national.js'
import { formNames } from '../../terms/formName.js'
import { nounOf } from '../../terms/term.js'
import type { FormDefinition } from '../formDefinition.js'
import type { SpecialFundTargetJson } from '../json/projectTargetJson.js'
import { SpecialFundTarget, specialFundTargetWire } from '../specialFundTarget.js'

/** 专项资金绩效目标申报表: the target declaration of a special fund. */
export const specialFundTargetForm: FormDefinition<SpecialFundTarget, SpecialFundTargetJson> = {
  kind: 'form',
  id: 'specialFundTarget',
  says: {
    zh: '专项资金绩效目标申报表：中长期与年度的资金、目标和指标并列',
    en: 'Performance target declaration of a special fund: funds, goals and indicators of a medium term and of the year side by side',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于湖南衡阳2021年附件3-2',
      en: 'printed as annex 3-2 in Hengyang, Hunan, fiscal year 2021',
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
  applies: { forms: ['specialFundTarget'], years: null, region: '湖南省', level: 'project' },
  schema: SpecialFundTarget,
  wire: specialFundTargetWire,
  blank: {
    title: nounOf(formNames, 'specialFundTarget').zh,
    unit: '万元',
    project: { name: '' },
    funding: [],
    goals: [],
    indicators: [],
  },
  example: {
    kind: 'specialFundTarget',
    year: 2021,
    department: '某局',
    region: '湖南省',
    unit: '万元',
    project: {
      name: '产业发展专项',
      type: { label: '项目类型', options: ['产业发展', '民生保障'], chosen: ['产业发展'] },
    },
    funding: [
      {
        code: 'total',
        label: '年度资金总额',
        mediumTermLabel: '中长期资金总额',
        budget: '200万元',
        mediumTermBudget: '600万元',
      },
    ],
    goals: [
      { horizon: 'mediumTerm', label: '中长期目标', period: '2021—2023年', expected: '扶持企业30家' },
      { horizon: 'annual', label: '年度目标', expected: '扶持企业10家' },
    ],
    indicators: [
      {
        level1: '产出指标',
        level2: '数量指标',
        level3: '扶持企业数',
        target: '10家',
        mediumTermLevel2: '数量指标',
        mediumTermLevel3: '扶持企业数',
        mediumTermTarget: '30家',
      },
    ],
  },
}
