import { frozen } from '../exact/frozen.js'
import type { Basis } from '../law/basis.js'
import { printedForm } from '../law/grounds.js'
import { linearExecution } from '../scoring/executionPolicies/linearExecution.js'
import type { Framework, PrintedLabel } from '../scoring/framework.js'
import type { FrameworkForm } from '../scoring/frameworkForm.js'
import { linear2020 } from '../scoring/policies/linear2020.js'
import { trainingTargets } from '../scoring/trainingExample.js'
import { hunanWords } from '../scoring/wordScales/hunanWords.js'
import { benefitGroups, outputGroups, satisfactionGroups } from '../terms/indicatorGroup.js'
import { indicatorDimensions } from '../terms/indicatorLevel.js'
import { printedAs, termOf } from '../terms/term.js'

const basis: Basis = {
  instrument: printedForm,
  says: {
    zh: '三张申报表印有一级、二级指标和指标值各栏，未印分值、权重和计分办法',
    en: 'the three declarations print levels, groups and targets; no points, weights or scoring rule',
  },
  from: '2021',
  to: null,
  confirmed: 'document',
}

const project: FrameworkForm = {
  kind: 'projectTarget',
  number: '附件3-1',
  title: '项目绩效目标申报表',
  unit: '万元',
  filedBy: '',
  project: { name: '' },
  funding: [
    { code: 'total', label: '资金总额', budget: '' },
    { code: 'fiscalAppropriation', label: '其中：财政拨款', budget: '' },
    { code: 'otherFunds', label: '其他资金', budget: '' },
  ],
  goals: [{ horizon: 'annual', label: '年度目标', expected: '' }],
  columns: { target: '' },
  reviews: [{ label: '预算部门、财政部门审核意见', opinion: '', date: '' }],
  signatures: { signed: false, date: '' },
}

const twoTerms = { budget: '', mediumTermBudget: '' } as const

const allocationMethods = ['因素法', '项目法', '据实据效', '因素法与项目法相结合']

const specialFund: FrameworkForm = {
  kind: 'specialFundTarget',
  number: '附件3-2',
  title: '专项资金绩效目标申报表',
  unit: '万元',
  filedBy: '',
  project: {
    name: '',
    type: { label: '项目类型', options: ['产业发展', '民生保障', '基础设施', '其他'], chosen: [] },
    mediumTermPlan: '',
    managementRules: '',
    allocationMethod: { label: '绩效分配方式', options: allocationMethods, chosen: [] },
    legalGrounds: '',
    scopeOfUse: '',
    conditions: '',
    term: '',
  },
  funding: [
    { code: 'total', label: '年度资金总额', mediumTermLabel: '中长期资金总额', ...twoTerms },
    { code: 'fiscalAppropriation', label: '其中：财政拨款', mediumTermLabel: '其中：财政拨款', ...twoTerms },
    { code: 'otherFunds', label: '其他资金', mediumTermLabel: '其他资金', ...twoTerms },
  ],
  goals: [
    { horizon: 'mediumTerm', label: '中长期目标', period: '', expected: '' },
    { horizon: 'annual', label: '年度目标', expected: '' },
  ],
  columns: { target: '', mediumTermLevel2: '', mediumTermLevel3: '', mediumTermTarget: '' },
  reviews: [{ label: '财政部门审核意见', opinion: '', date: '' }],
  signatures: { signed: false, date: '' },
}

const department: FrameworkForm = {
  kind: 'departmentTarget',
  number: '附件3-3',
  title: '部门整体支出绩效目标申报表',
  unit: '万元',
  filedBy: '',
  funding: [
    { code: 'total', label: '资金总额', budget: '' },
    { code: 'generalPublicBudget', label: '其中：公共财政拨款', group: '按收入性质分', budget: '' },
  ],
  expenditure: [
    { code: 'basic', label: '其中：基本支出', group: '按支出性质分', budget: '' },
    { code: 'project', label: '项目支出', group: '按支出性质分', budget: '' },
  ],
  duties: { items: [] },
  tasks: [{ name: '任务1', content: '', total: '', fiscalAppropriation: '', otherFunds: '' }],
  taskTotals: { label: '金额合计', total: '', fiscalAppropriation: '', otherFunds: '' },
  goals: [{ horizon: 'annual', label: '目标1', expected: '' }],
  columns: { target: '' },
  reviews: [{ label: '财政部门审核意见', opinion: '', date: '' }],
  signatures: { signed: false, headSigned: false, date: '' },
}

const unweighed = { points: null, basis } as const

const benefits: readonly PrintedLabel[] = [
  termOf(benefitGroups, 'economicBenefit'),
  termOf(benefitGroups, 'socialBenefit'),
  { ...termOf(benefitGroups, 'ecologicalBenefit'), printedOn: ['specialFundTarget', 'departmentTarget'] },
  {
    ...printedAs(satisfactionGroups, 'clientSatisfaction', '社会公众或服务对象满意度指标'),
    printedOn: ['projectTarget', 'specialFundTarget'],
  },
]

const satisfaction: PrintedLabel = termOf(indicatorDimensions, 'satisfaction')

/** The three declarations of performance targets in Hunan, fiscal year 2021: what they print, and no points. */
export const hunanTargets2021: Framework = /* @__PURE__ */ frozen({
  kind: 'framework',
  id: 'hunanTargets2021',
  title: { zh: '绩效目标申报表（湖南）', en: 'declarations of performance targets, Hunan' },
  says: {
    zh: '湖南：产出、效益、满意度指标；项目和专项资金的满意度列于效益指标之下；分值和计分办法未见于任何文件，不作推定',
    en: 'Hunan: output, benefit, satisfaction, which for projects and special funds stands under benefit; points and scoring are in no paper and not guessed',
  },
  basis,
  applies: {
    forms: ['projectTarget', 'specialFundTarget', 'departmentTarget'],
    years: { from: 2021, to: 2021 },
    region: '湖南省',
    level: null,
  },
  forms: [project, specialFund, department],
  levels: [
    { ...termOf(indicatorDimensions, 'output'), ...unweighed, groups: outputGroups },
    { ...termOf(indicatorDimensions, 'benefit'), ...unweighed, groups: benefits },
    { ...satisfaction, ...unweighed, printedOn: ['departmentTarget'], groups: [satisfaction] },
  ],
  execution: { points: null, policy: linearExecution, basis },
  total: null,
  policy: linear2020,
  directions: [],
  words: hunanWords,
  percentages: false,
  example: trainingTargets,
})
