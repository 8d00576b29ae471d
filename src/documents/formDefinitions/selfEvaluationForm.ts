import { projectEvaluationMeasures } from '../../law/national.js'
import type { FormDefinition } from '../formDefinition.js'
import type { SelfEvaluationJson } from '../json/selfEvaluationJson.js'
import { SelfEvaluation, selfEvaluationWire } from '../selfEvaluation.js'

/** 绩效自评表: the self-evaluation form of a project or of a department. */
export const selfEvaluationForm: FormDefinition<SelfEvaluation, SelfEvaluationJson> = {
  kind: 'form',
  id: 'selfEvaluation',
  says: {
    zh: '绩效自评表：资金、年度总体目标、绩效指标及得分，项目或部门整体',
    en: 'Self-evaluation form of a project or of a department: funds, goals, indicators and scores',
  },
  basis: {
    instrument: projectEvaluationMeasures,
    says: {
      zh: '自评表列资金、年度总体目标、绩效指标、分值和得分，与已见的表一致',
      en: 'the form has funds, goals, indicators, points and scores, as printed forms do',
    },
    from: '2020-02-25',
    to: null,
    confirmed: 'document',
  },
  applies: { forms: ['selfEvaluation'], years: null, region: null, level: null },
  schema: SelfEvaluation,
  wire: selfEvaluationWire,
  blank: { unit: '万元', funding: [], goals: [], indicators: [] },
  example: {
    kind: 'selfEvaluation',
    form: 'project',
    year: 2024,
    department: '某局',
    unit: '万元',
    project: { name: '培训项目' },
    funding: [
      {
        code: 'total',
        label: '年度资金总额',
        originalBudget: '50.00',
        finalBudget: '50.00',
        outturn: '46.00',
        points: '10',
        rate: '92.00%',
        score: '9.2',
      },
    ],
    goals: [{ expected: '举办培训10场', achieved: '举办培训12场' }],
    indicators: [
      {
        level1: '产出指标',
        level2: '数量指标',
        level3: '培训场次',
        target: '≥10场',
        actual: '12场',
        points: '50',
        score: '50',
        reason: '',
      },
    ],
    totals: { points: '100', score: '99.2' },
  },
}
