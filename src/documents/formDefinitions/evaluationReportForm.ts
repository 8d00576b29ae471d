import { printedForm } from '../../law/grounds.js'
import { projectEvaluationMeasures } from '../../law/national.js'
import { formNames } from '../../terms/formName.js'
import { nounOf } from '../../terms/term.js'
import { EvaluationReport, evaluationReportWire } from '../evaluationReport.js'
import type { FormDefinition } from '../formDefinition.js'
import type { EvaluationReportJson } from '../json/evaluationReportJson.js'

/** 部门整体绩效评价报告: the report of an evaluation of a whole department. */
export const evaluationReportForm: FormDefinition<EvaluationReport, EvaluationReportJson> = {
  kind: 'form',
  id: 'evaluationReport',
  says: {
    zh: '部门整体绩效评价报告：基本情况、评价结论、各级指标分析、项目情况、问题和建议',
    en: 'Report on the evaluation of a whole department: conclusion, indicators, projects, problems and measures',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于河南三门峡2024年部门决算所附的评价报告',
      en: 'printed with final accounts of Sanmenxia, Henan, fiscal year 2024',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  also: [
    {
      instrument: projectEvaluationMeasures,
      says: {
        zh: '财政和部门评价及其报告',
        en: 'evaluation by finance and by departments, and its report',
      },
      from: '2020-02-25',
      to: null,
      confirmed: 'unverified',
    },
  ],
  applies: { forms: ['evaluationReport'], years: null, region: null, level: 'department' },
  schema: EvaluationReport,
  wire: evaluationReportWire,
  blank: { title: nounOf(formNames, 'evaluationReport').zh, unit: '万元' },
  example: {
    kind: 'evaluationReport',
    year: 2024,
    department: '某中心',
    unit: '万元',
    conclusion: { score: '98.5', grade: '优' },
    sections: [{ level1: '产出指标', points: '30', score: '28.5' }],
    indicators: [
      { level1: '产出指标', level3: '项目完成率', target: '100%', actual: '95%', points: '30', score: '28.5' },
    ],
    statements: [
      {
        kind: 'completion',
        subject: 'expenditure',
        scope: 'all',
        figures: { finalBudget: '1389.88', outturn: '1285.83', rate: '92.51%' },
      },
    ],
  },
}
