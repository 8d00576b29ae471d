import { printedForm } from '../../law/grounds.js'
import type { WordScaleDefinition } from '../../targets/wordScale.js'

/**
 * The words by which accounts of Shanghai grade projects. Which scores they stand for is printed nowhere, so they are
 * words with a rank and no bands of grades.
 */
export const shanghaiGradeWords: WordScaleDefinition = {
  kind: 'wordScale',
  id: 'shanghaiGradeWords',
  says: {
    zh: '上海决算的项目绩效评级：优＞良＞合格＞不合格；各等的分数界限未见印出',
    en: 'grades of projects in accounts of Shanghai: excellent above good above passed above not passed; no scores are printed',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '部门决算说明印有“绩效评级为‘优’‘良’‘合格’‘不合格’的项目”个数',
      en: 'the narrative of accounts prints how many projects were graded 优, 良, 合格 and 不合格',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  applies: { forms: ['finalAccounts', 'selfEvaluation'], years: null, region: '上海市', level: 'project' },
  words: [
    { zh: '优', rank: 4, group: 'grade' },
    { zh: '良', rank: 3, group: 'grade' },
    { zh: '合格', rank: 2, group: 'grade' },
    { zh: '不合格', rank: 1, group: 'grade' },
  ],
  examples: [
    { target: '良', actual: '优', outcome: 'met' },
    { target: '良', actual: '合格', outcome: 'notMet' },
    { target: '合格', actual: '不合格', outcome: 'notMet' },
  ],
}
