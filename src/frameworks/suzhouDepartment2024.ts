import { frozen } from '../exact/frozen.js'
import type { Basis } from '../law/basis.js'
import { printedForm } from '../law/grounds.js'
import { linearExecution } from '../scoring/executionPolicies/linearExecution.js'
import type { Framework } from '../scoring/framework.js'
import type { FrameworkForm } from '../scoring/frameworkForm.js'
import { linear2020 } from '../scoring/policies/linear2020.js'
import { selfEvaluationWords } from '../scoring/wordScales/selfEvaluationWords.js'
import { benefitGroups, decisionGroups, processGroups, satisfactionGroups } from '../terms/indicatorGroup.js'
import { indicatorDimensions } from '../terms/indicatorLevel.js'
import { printedAs, termOf } from '../terms/term.js'

const basis: Basis = {
  instrument: printedForm,
  says: {
    zh: '目标表印有决策、过程、履职、效益、满意度及其二级指标，半年和全年指标值，未印分值、权重和计分办法',
    en: 'the form prints decision, process, duty, benefit and satisfaction with their groups, targets of half a year and the year; no points, weights or scoring rule',
  },
  from: '2024',
  to: null,
  confirmed: 'document',
}

const department: FrameworkForm = {
  kind: 'departmentBudgetTarget',
  title: '苏州市市级部门整体预算绩效目标表',
  unit: '万元',
  duties: { items: [] },
  organisation: { divisions: [] },
  funding: [
    { code: 'total', label: '资金总额', budget: '' },
    { code: 'fiscalAppropriation', label: '小计', group: '财政拨款', budget: '' },
    { code: 'generalPublicBudget', label: '一般公共预算资金', group: '财政拨款', budget: '' },
    { code: 'governmentManagedFund', label: '政府性基金', group: '财政拨款', budget: '' },
    { code: 'fiscalSpecialAccount', label: '财政专户管理资金', budget: '' },
    { code: 'stateCapitalOperations', label: '国有资本金', budget: '' },
    { code: 'socialInsuranceFund', label: '社保基金', budget: '' },
    { code: 'carriedForward', label: '上年结转资金', budget: '' },
    { code: 'otherFunds', label: '其他资金', budget: '' },
  ],
  expenditure: [
    { code: 'basic', label: '基本支出', halfYearPlannedOutturn: '', budget: '' },
    { code: 'project', label: '项目支出', halfYearPlannedOutturn: '', budget: '' },
  ],
  goals: [
    { horizon: 'mediumTerm', label: '中长期目标', expected: '' },
    { horizon: 'annual', label: '年度目标', expected: '' },
  ],
  columns: { halfYearTarget: '', target: '' },
}

/** The target form of a department's whole budget in Suzhou, fiscal year 2024: what it prints, and no points. */
export const suzhouDepartment2024: Framework = /* @__PURE__ */ frozen({
  kind: 'framework',
  id: 'suzhouDepartment2024',
  title: { zh: '苏州市市级部门整体预算绩效目标表', en: 'performance targets of a department’s whole budget, Suzhou' },
  says: {
    zh: '苏州：决策、过程、履职、效益、满意度；履职按部门职责分列重点工作；分值和计分办法未见于任何文件，不作推定',
    en: 'Suzhou: decision, process, duty by the duties of the department, benefit, satisfaction; points and scoring are in no paper and not guessed',
  },
  basis,
  applies: {
    forms: ['departmentBudgetTarget'],
    years: { from: 2024, to: 2024 },
    region: '江苏省苏州市',
    level: 'department',
  },
  forms: [department],
  levels: [
    {
      ...termOf(indicatorDimensions, 'decision'),
      points: null,
      basis,
      groups: decisionGroups,
    },
    {
      ...termOf(indicatorDimensions, 'process'),
      points: null,
      basis,
      groups: [termOf(indicatorDimensions, 'budgetExecution'), ...processGroups],
    },
    { ...termOf(indicatorDimensions, 'duty'), points: null, basis, columns: { keyWork: '' } },
    {
      ...termOf(indicatorDimensions, 'benefit'),
      points: null,
      basis,
      groups: [
        printedAs(benefitGroups, 'economicBenefit', '经济效益'),
        printedAs(benefitGroups, 'ecologicalBenefit', '生态效益'),
        printedAs(benefitGroups, 'lastingInfluence', '可持续影响'),
      ],
    },
    {
      ...termOf(indicatorDimensions, 'satisfaction'),
      points: null,
      basis,
      groups: [printedAs(satisfactionGroups, 'clientSatisfaction', '服务对象满意度')],
    },
  ],
  execution: { points: null, policy: linearExecution, basis },
  total: null,
  policy: linear2020,
  directions: [],
  words: selfEvaluationWords,
  percentages: false,
  example: {
    document: {
      indicators: [
        {
          level1: '履职',
          level2: '培训',
          level3: '培训场次',
          target: '≥10场',
          actual: '8场',
          points: '30',
          score: '24',
        },
        {
          level1: '满意度指标',
          level2: '服务对象满意度',
          level3: '学员满意度',
          target: '≥90%',
          actual: '92%',
          points: '10',
          score: '10',
        },
      ],
    },
    low: '34',
    high: '34',
    grade: null,
  },
})
