import { frozen } from '../exact/frozen.js'
import { projectEvaluationMeasures } from '../law/national.js'
import { provincialSystems } from '../law/practices.js'
import { gradeWords } from '../terms/grade.js'
import { nounsOf } from '../terms/term.js'
import { everySelfEvaluation, ofSomeProvince } from './applies.js'
import type { GradeBands } from './gradeBands.js'

const words = /* @__PURE__ */ nounsOf(gradeWords)

/** 优 [90, 100], 良 [80, 90), 中 [60, 80), 差 [0, 60). */
export const nationalGrades: GradeBands = /* @__PURE__ */ frozen({
  kind: 'grades',
  id: 'nationalGrades',
  says: {
    zh: '优90分以上，良80至90分，中60至80分，差60分以下',
    en: 'excellent from 90, good from 80, fair from 60, poor below',
  },
  basis: {
    instrument: projectEvaluationMeasures,
    says: { zh: '评价结果分优、良、中、差四个等级', en: 'results have four grades' },
    from: '2020-02-25',
    to: null,
    confirmed: 'unverified',
  },
  applies: everySelfEvaluation,
  of: '100',
  grades: [
    { ...words.excellent, from: '90' },
    { ...words.good, from: '80' },
    { ...words.fair, from: '60' },
    { ...words.poor, from: '0' },
  ],
  examples: [
    { score: '90', grade: '优' },
    { score: '89.99', grade: '良' },
    { score: '60', grade: '中' },
    { score: '59.99', grade: '差' },
    { score: '100.01', grade: null },
  ],
})

/** One province grades lower: 优 from 80, 良 from 70, 中 from 60. */
export const lenientGrades: GradeBands = /* @__PURE__ */ frozen({
  kind: 'grades',
  id: 'lenientGrades',
  says: {
    zh: '优80分以上，良70至80分，中60至70分，差60分以下',
    en: 'excellent from 80, good from 70, fair from 60, poor below',
  },
  basis: {
    instrument: provincialSystems,
    says: { zh: '一省的分级：优80、良70、中60', en: 'the grades of one province: 80, 70, 60' },
    from: null,
    to: null,
    confirmed: 'published',
  },
  applies: ofSomeProvince,
  of: '100',
  grades: [
    { ...words.excellent, from: '80' },
    { ...words.good, from: '70' },
    { ...words.fair, from: '60' },
    { ...words.poor, from: '0' },
  ],
  examples: [
    { score: '80', grade: '优' },
    { score: '79.99', grade: '良' },
    { score: '69.99', grade: '中' },
    { score: '59.99', grade: '差' },
  ],
})
