import { frozen } from '../exact/frozen.js'
import type { Basis } from '../law/basis.js'
import { printedForm } from '../law/grounds.js'
import { linearExecution } from '../scoring/executionPolicies/linearExecution.js'
import type { Framework } from '../scoring/framework.js'
import { linear2020 } from '../scoring/policies/linear2020.js'
import { trainingExample } from '../scoring/trainingExample.js'
import { hunanWords } from '../scoring/wordScales/hunanWords.js'
import { formNames } from '../terms/formName.js'
import { benefitGroups, outputGroups, satisfactionGroups } from '../terms/indicatorGroup.js'
import { indicatorDimensions } from '../terms/indicatorLevel.js'
import { nounOf, termOf } from '../terms/term.js'

const basis: Basis = {
  instrument: printedForm,
  says: {
    zh: '自评表印有：执行率10分，产出指标50分，效益指标30分，满意度指标10分',
    en: 'the form prints: execution 10, output 50, benefit 30, satisfaction 10',
  },
  from: '2023',
  to: null,
  confirmed: 'document',
}

/**
 * The self-evaluation form of a department's whole expenditure in Hunan, fiscal year 2023. The form prints the points and
 * no scoring rule: it is scored by the linear policy of 10号.
 */
export const hunanDepartment2023: Framework = /* @__PURE__ */ frozen({
  kind: 'framework',
  id: 'hunanDepartment2023',
  title: nounOf(formNames, 'departmentSelfEvaluation'),
  says: {
    zh: '湖南：执行率10分，产出50分，效益30分，满意度10分；表中未印计分办法，按线性计分',
    en: 'Hunan: execution 10, output 50, benefit 30, satisfaction 10; no scoring rule is printed: scored in proportion',
  },
  basis,
  applies: { forms: ['selfEvaluation'], years: { from: 2023, to: 2023 }, region: '湖南省', level: 'department' },
  forms: [
    {
      kind: 'selfEvaluation',
      form: 'department',
      title: '部门整体支出绩效自评表',
      unit: '万元',
      funding: [
        {
          code: 'total',
          label: '年度资金总额',
          originalBudget: '',
          finalBudget: '',
          outturn: '',
          points: '',
          rate: '',
          score: '',
        },
        { code: 'generalPublicBudget', label: '其中：一般公共预算', group: '按收入性质分', amount: '' },
        { code: 'governmentManagedFund', label: '政府性基金拨款', group: '按收入性质分', amount: '' },
        { code: 'fiscalSpecialAccount', label: '纳入专户管理的非税收入拨款', group: '按收入性质分', amount: '' },
        { code: 'otherFunds', label: '其他资金', group: '按收入性质分', amount: '' },
        { code: 'basic', label: '其中：基本支出', group: '按支出性质分', amount: '' },
        { code: 'project', label: '项目支出', group: '按支出性质分', amount: '' },
      ],
      goals: [{ label: '年度总体目标', expected: '', achieved: '' }],
      columns: { target: '', actual: '', points: '', score: '', reason: '' },
      totals: { points: '', score: '' },
    },
  ],
  levels: [
    {
      ...termOf(indicatorDimensions, 'output'),
      points: '50',
      basis,
      groups: outputGroups,
    },
    {
      ...termOf(indicatorDimensions, 'benefit'),
      points: '30',
      basis,
      groups: benefitGroups,
    },
    {
      ...termOf(indicatorDimensions, 'satisfaction'),
      points: '10',
      basis,
      groups: satisfactionGroups,
    },
  ],
  execution: { points: '10', policy: linearExecution, basis },
  total: '100',
  policy: linear2020,
  directions: [],
  words: hunanWords,
  percentages: false,
  example: trainingExample,
})
