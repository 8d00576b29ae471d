import { printedForm } from '../../law/grounds.js'
import { formNames } from '../../terms/formName.js'
import { nounOf } from '../../terms/term.js'
import type { FormDefinition } from '../formDefinition.js'
import type { ProjectSummaryJson } from '../json/projectSummaryJson.js'
import { ProjectSummary, projectSummaryWire } from '../projectSummary.js'

/** 项目单位自评汇总表: the summary of a unit’s project self-evaluations. */
export const projectSummaryForm: FormDefinition<ProjectSummary, ProjectSummaryJson> = {
  kind: 'form',
  id: 'projectSummary',
  says: {
    zh: '项目单位自评汇总表：各项目的预算、执行、得分率和自评得分',
    en: 'Summary of a unit’s project self-evaluations: budget, outturn, score rates and score of each project',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于河南三门峡2024年部门决算',
      en: 'printed with final accounts of Sanmenxia, Henan, fiscal year 2024',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  applies: { forms: ['projectSummary'], years: null, region: '河南省', level: 'project' },
  schema: ProjectSummary,
  wire: projectSummaryWire,
  blank: { title: nounOf(formNames, 'projectSummary').zh, unit: '万元', rows: [] },
  example: {
    kind: 'projectSummary',
    year: 2024,
    department: '某中心',
    region: '河南省',
    unit: '万元',
    rows: [
      {
        line: '1',
        name: '设备购置',
        originalBudget: '100.00',
        finalBudget: '100.00',
        outturn: '98.80',
        rate: '98.80%',
        scoreRates: { output: '100%', benefit: '100%', satisfaction: '-%' },
        score: '99.88',
        deviationFlag: '否',
      },
    ],
  },
}
