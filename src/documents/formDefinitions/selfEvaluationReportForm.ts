import { printedForm } from '../../law/grounds.js'
import { projectEvaluationMeasures } from '../../law/national.js'
import { formNames } from '../../terms/formName.js'
import { nounOf } from '../../terms/term.js'
import type { FormDefinition } from '../formDefinition.js'
import type { SelfEvaluationReportJson } from '../json/selfEvaluationReportJson.js'
import { SelfEvaluationReport, selfEvaluationReportWire } from '../selfEvaluationReport.js'

/** 部门整体支出绩效自评报告: a department’s report on its own performance. */
export const selfEvaluationReportForm: FormDefinition<SelfEvaluationReport, SelfEvaluationReportJson> = {
  kind: 'form',
  id: 'selfEvaluationReport',
  says: {
    zh: '部门整体支出绩效自评报告：部门概况、收支情况、绩效情况、存在的问题和改进措施',
    en: 'A department’s report on its own performance: the department, its money, what it achieved, problems and measures',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于湖南株洲2023年自评报告',
      en: 'printed as a report of Zhuzhou, Hunan, fiscal year 2023',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  also: [
    {
      instrument: projectEvaluationMeasures,
      says: {
        zh: '绩效自评及其结果的报告',
        en: 'self-evaluation and the report of its results',
      },
      from: '2020-02-25',
      to: null,
      confirmed: 'unverified',
    },
  ],
  applies: { forms: ['selfEvaluationReport'], years: null, region: null, level: 'department' },
  schema: SelfEvaluationReport,
  wire: selfEvaluationReportWire,
  blank: { title: nounOf(formNames, 'selfEvaluationReport').zh, unit: '万元' },
  example: {
    kind: 'selfEvaluationReport',
    year: 2023,
    department: '某局',
    unit: '万元',
    staffing: [{ establishedPosts: '50', staffInPost: '48' }],
    problems: [{ id: '1', text: '部分项目执行进度偏慢' }],
    measures: [{ id: '1', text: '按月通报执行进度', answers: ['1'] }],
    statements: [
      {
        kind: 'sum',
        subject: 'expenditure',
        scope: 'all',
        figures: {
          whole: '2099.55',
          parts: [
            { subject: 'expenditure.basic', amount: '1068.90' },
            { subject: 'expenditure.project', amount: '1030.65' },
          ],
        },
      },
    ],
  },
}
