import { frozen } from '../exact/frozen.js'
import type { Basis } from '../law/basis.js'
import { printedForm } from '../law/grounds.js'
import { linearExecution } from '../scoring/executionPolicies/linearExecution.js'
import type { Framework } from '../scoring/framework.js'
import { linear2020 } from '../scoring/policies/linear2020.js'
import { henanWords } from '../scoring/wordScales/henanWords.js'
import { formNames } from '../terms/formName.js'
import { furtherBenefitGroups, inputManagementGroups } from '../terms/indicatorGroup.js'
import { indicatorDimensions } from '../terms/indicatorLevel.js'
import { nounOf, printedAs, termOf } from '../terms/term.js'

const basis: Basis = {
  instrument: printedForm,
  says: {
    zh: '评价报告列：投入管理指标30分，产出指标25分，效益指标（含满意度）35分；自评表列：执行率10分',
    en: 'the report prints: input management 30, output 25, benefit with satisfaction 35; the form prints: execution 10',
  },
  from: '2024',
  to: null,
  confirmed: 'document',
}

/**
 * The self-evaluation form of a whole department in Henan, fiscal year 2024. Words are answered in per cent. No scoring
 * rule is printed: it is scored by the linear policy of 10号.
 */
export const henanDepartment2024: Framework = /* @__PURE__ */ frozen({
  kind: 'framework',
  id: 'henanDepartment2024',
  title: nounOf(formNames, 'departmentSelfEvaluation', '部门整体自评表'),
  says: {
    zh: '河南：执行率10分，投入管理30分，产出25分，效益35分；表中未印计分办法，按线性计分',
    en: 'Henan: execution 10, input management 30, output 25, benefit 35; no scoring rule is printed: in proportion',
  },
  basis,
  applies: { forms: ['selfEvaluation'], years: { from: 2024, to: 2024 }, region: '河南省', level: 'department' },
  forms: [
    {
      kind: 'selfEvaluation',
      form: 'department',
      title: '部门整体自评表',
      unit: '万元',
      funding: [
        {
          code: 'total',
          label: '部门预算总额(万元)',
          originalBudget: '',
          finalBudget: '',
          outturn: '',
          points: '',
          rate: '',
          score: '',
        },
        {
          code: 'fiscalAppropriation',
          label: '(1)政府性资金',
          group: '资金来源',
          originalBudget: '',
          finalBudget: '',
          outturn: '',
          rate: '',
        },
        {
          code: 'fiscalSpecialAccount',
          label: '(2)财政专户管理资金',
          group: '资金来源',
          originalBudget: '',
          finalBudget: '',
          outturn: '',
          rate: '',
        },
        {
          code: 'unitFunds',
          label: '(3)单位资金',
          group: '资金来源',
          originalBudget: '',
          finalBudget: '',
          outturn: '',
          rate: '',
        },
      ],
      goals: [{ label: '年度履职目标', expected: '', achieved: '' }],
      tasks: [{ name: '', content: '', actual: '' }],
      columns: { target: '', actual: '', points: '', score: '', statedDeviation: '' },
      totals: { points: '', score: '' },
    },
  ],
  levels: [
    {
      ...termOf(indicatorDimensions, 'inputManagement'),
      points: '30',
      basis,
      groups: inputManagementGroups,
    },
    { ...termOf(indicatorDimensions, 'output'), points: '25', basis },
    {
      ...termOf(indicatorDimensions, 'benefit'),
      points: '35',
      basis,
      groups: [termOf(furtherBenefitGroups, 'dutyBenefit'), printedAs(indicatorDimensions, 'satisfaction', '满意度')],
    },
  ],
  execution: { points: '10', policy: linearExecution, basis },
  total: '100',
  policy: linear2020,
  directions: [],
  words: henanWords,
  percentages: true,
  example: {
    document: {
      funding: [
        { code: 'total', label: '年度资金总额', finalBudget: '100.00', outturn: '92.00', points: '10', score: '9.2' },
      ],
      indicators: [
        {
          level1: '投入管理指标',
          level2: '预算和财务管理',
          level3: '预算完成率',
          target: '≥95%',
          actual: '92%',
          points: '30',
          score: '29.05',
        },
        {
          level1: '产出指标',
          level2: '重点工作任务完成',
          level3: '重点工作完成率',
          target: '≥100%',
          actual: '100%',
          points: '25',
          score: '25',
        },
        {
          level1: '效益指标',
          level2: '满意度',
          level3: '服务对象满意度',
          target: '≥90%',
          actual: '95%',
          points: '35',
          score: '35',
        },
      ],
    },
    low: '98.25',
    high: '98.25',
    grade: '优',
  },
})
