import { frozen } from '../exact/frozen.js'
import type { Basis } from '../law/basis.js'
import { printedForm } from '../law/grounds.js'
import { linearExecution } from '../scoring/executionPolicies/linearExecution.js'
import type { Framework } from '../scoring/framework.js'
import { linear2020 } from '../scoring/policies/linear2020.js'
import { projectSelfEvaluationForm } from '../scoring/projectSelfEvaluationForm.js'
import { henanWords } from '../scoring/wordScales/henanWords.js'
import { indicatorDimensions } from '../terms/indicatorLevel.js'
import { termOf } from '../terms/term.js'

const basis: Basis = {
  instrument: printedForm,
  says: {
    zh: '项目单位自评汇总表列预算执行率和资金管理情况、成本、产出、效益、满意度五项得分率，未列分值',
    en: 'the summary prints the execution rate and the score rates of fund management, cost, output, benefit and satisfaction, and no points',
  },
  from: '2024',
  to: null,
  confirmed: 'document',
}

/** The self-evaluation of projects in Henan, fiscal year 2024, known by its summary. What it weighs is in no paper. */
export const henanProject2024: Framework = /* @__PURE__ */ frozen({
  kind: 'framework',
  id: 'henanProject2024',
  title: { zh: '项目支出绩效自评表（河南）', en: 'self-evaluation form of project expenditure, Henan' },
  says: {
    zh: '河南：预算执行率、资金管理情况、成本、产出、效益、满意度；各项分值未见于任何文件，不作推定',
    en: 'Henan: execution, fund management, cost, output, benefit, satisfaction; their points are in no paper and not guessed',
  },
  basis,
  applies: { forms: ['selfEvaluation'], years: { from: 2024, to: 2024 }, region: '河南省', level: 'project' },
  forms: [projectSelfEvaluationForm],
  levels: [
    {
      ...termOf(indicatorDimensions, 'fundManagement'),
      points: null,
      basis,
    },
    { ...termOf(indicatorDimensions, 'cost'), points: null, basis },
    { ...termOf(indicatorDimensions, 'output'), points: null, basis },
    { ...termOf(indicatorDimensions, 'benefit'), points: null, basis },
    {
      ...termOf(indicatorDimensions, 'satisfaction'),
      points: null,
      basis,
    },
  ],
  execution: { points: null, policy: linearExecution, basis },
  total: null,
  policy: linear2020,
  directions: [],
  words: henanWords,
  percentages: true,
  example: {
    document: {
      indicators: [
        {
          level1: '成本指标',
          level2: '经济成本指标',
          level3: '设备购置成本',
          target: '≤100万元',
          actual: '98.8万元',
          points: '20',
          score: '20',
        },
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '购置设备',
          target: '≥10台',
          actual: '8台',
          points: '30',
          score: '24',
        },
      ],
    },
    low: '44',
    high: '44',
    grade: null,
  },
})
