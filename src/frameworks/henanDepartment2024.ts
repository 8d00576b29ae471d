import type { Basis } from '../law/basis.js'
import { printedForm } from '../law/grounds.js'
import { costIsBetterLower } from '../scoring/costDirections.js'
import { linearExecution } from '../scoring/executionPolicies/linearExecution.js'
import type { Framework } from '../scoring/framework.js'
import { linear2020 } from '../scoring/policies/linear2020.js'
import { henanWords } from '../scoring/wordScales/henanWords.js'

const basis: Basis = {
  instrument: printedForm,
  says: {
    zh: '评价报告列：投入管理指标30分，产出指标25分，效益指标（含满意度）35分；自评表列：执行率10分',
    en: 'the report prints: input management 30, output 25, benefit with satisfaction 35; the form prints: execution 10',
  },
  from: '2024',
  to: null,
  confirmed: 'document',
}

/**
 * The self-evaluation form of a whole department in Henan, fiscal year 2024. Words are answered in per cent. No scoring
 * rule is printed: it is scored by the linear policy of 10号.
 */
export const henanDepartment2024: Framework = {
  kind: 'framework',
  id: 'henanDepartment2024',
  title: { zh: '部门整体自评表', en: 'Self-evaluation form of a whole department' },
  says: {
    zh: '河南：执行率10分，投入管理30分，产出25分，效益35分；表中未印计分办法，按线性计分',
    en: 'Henan: execution 10, input management 30, output 25, benefit 35; no scoring rule is printed: in proportion',
  },
  basis,
  applies: { forms: ['selfEvaluation'], years: { from: 2024, to: 2024 }, region: '河南省', level: 'department' },
  form: 'department',
  levels: [
    {
      id: 'inputManagement',
      zh: '投入管理指标',
      en: 'Input management',
      labels: ['投入管理'],
      standing: 'document',
      points: '30',
      basis,
    },
    { id: 'output', zh: '产出指标', en: 'Output', labels: ['产出'], standing: 'document', points: '25', basis },
    { id: 'benefit', zh: '效益指标', en: 'Benefit', labels: ['效益'], standing: 'document', points: '35', basis },
  ],
  execution: { points: '10', policy: linearExecution, basis },
  total: '100',
  policy: linear2020,
  directions: [costIsBetterLower],
  words: henanWords,
  percentages: true,
}
