import { frozen } from '../exact/frozen.js'
import type { Basis } from '../law/basis.js'
import { coreIndicatorGuidelines } from '../law/national.js'
import { bandedExecution2021 } from '../scoring/executionPolicies/bandedExecution2021.js'
import type { Framework } from '../scoring/framework.js'
import { banded2021 } from '../scoring/policies/banded2021.js'
import { satisfactionBands2021 } from '../scoring/policies/satisfactionBands2021.js'
import { projectSelfEvaluationForm } from '../scoring/projectSelfEvaluationForm.js'
import { selfEvaluationWords } from '../scoring/wordScales/selfEvaluationWords.js'
import { benefitGroups, costGroups, outputGroupsBesideCost, satisfactionGroups } from '../terms/indicatorGroup.js'
import { indicatorDimensions } from '../terms/indicatorLevel.js'
import { termOf } from '../terms/term.js'

const basis: Basis = {
  instrument: coreIndicatorGuidelines,
  says: {
    zh: '设成本指标的：成本20%、产出40%、效益20%、满意度10%、预算执行率10%；未设成本指标的：产出50%、效益30%；未设满意度指标的，其10%并入效益指标',
    en: 'with cost indicators: cost 20, output 40, benefit 20, satisfaction 10, execution 10; without: output 50, benefit 30; without satisfaction its 10 go to benefit',
  },
  from: '2021-08-18',
  to: null,
  confirmed: 'unverified',
}

/** The self-evaluation of projects with cost as a level of its own, 财预〔2021〕101号 (text unverified). */
export const projectSelfEvaluation2021Cost: Framework = /* @__PURE__ */ frozen({
  kind: 'framework',
  id: 'projectSelfEvaluation2021Cost',
  title: {
    zh: '项目支出绩效自评表（设成本指标）',
    en: 'self-evaluation form of project expenditure with cost indicators',
  },
  says: {
    zh: '预算执行10分，成本20分，产出40分，效益20分，满意度10分，分档计分',
    en: 'execution 10, cost 20, output 40, benefit 20, satisfaction 10, scored by bands',
  },
  basis,
  applies: { forms: ['selfEvaluation'], years: { from: 2021, to: null }, region: null, level: 'project' },
  forms: [projectSelfEvaluationForm],
  levels: [
    {
      ...termOf(indicatorDimensions, 'cost'),
      points: '20',
      basis,
      groups: costGroups,
      whenAbsent: [
        { to: 'output', points: '10' },
        { to: 'benefit', points: '10' },
      ],
    },
    {
      ...termOf(indicatorDimensions, 'output'),
      points: '40',
      basis,
      groups: outputGroupsBesideCost,
    },
    {
      ...termOf(indicatorDimensions, 'benefit'),
      points: '20',
      basis,
      groups: benefitGroups,
    },
    {
      ...termOf(indicatorDimensions, 'satisfaction'),
      points: '10',
      basis,
      groups: satisfactionGroups,
      policy: satisfactionBands2021,
      whenAbsent: [{ to: 'benefit', points: '10' }],
    },
  ],
  execution: { points: '10', policy: bandedExecution2021, basis },
  total: '100',
  policy: banded2021,
  directions: [],
  words: selfEvaluationWords,
  percentages: false,
  example: {
    document: {
      funding: [
        { code: 'total', label: '年度资金总额', finalBudget: '100.00', outturn: '92.00', points: '10', score: '10' },
      ],
      indicators: [
        {
          level1: '成本指标',
          level2: '经济成本指标',
          level3: '培训成本',
          target: '≤50万元',
          actual: '48万元',
          points: '20',
          score: '20',
        },
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '培训场次',
          target: '≥10场',
          actual: '8场',
          points: '40',
          score: '20',
        },
        {
          level1: '效益指标',
          level2: '社会效益指标',
          level3: '合格率',
          target: '≥95%',
          actual: '96%',
          points: '20',
          score: '20',
        },
        {
          level1: '满意度指标',
          level2: '服务对象满意度指标',
          level3: '学员满意度',
          target: '≥90%',
          actual: '85%',
          points: '10',
          score: '8',
        },
      ],
    },
    low: '75',
    high: '78',
    grade: '中',
  },
})
