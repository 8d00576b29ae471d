import { frozen } from '../exact/frozen.js'
import type { Basis } from '../law/basis.js'
import { projectEvaluationMeasures } from '../law/national.js'
import { linearExecution } from '../scoring/executionPolicies/linearExecution.js'
import type { Framework } from '../scoring/framework.js'
import { linear2020 } from '../scoring/policies/linear2020.js'
import { projectSelfEvaluationForm } from '../scoring/projectSelfEvaluationForm.js'
import { trainingExample } from '../scoring/trainingExample.js'
import { selfEvaluationWords } from '../scoring/wordScales/selfEvaluationWords.js'
import { formNames } from '../terms/formName.js'
import { benefitGroups, outputGroups, satisfactionGroups } from '../terms/indicatorGroup.js'
import { indicatorDimensions } from '../terms/indicatorLevel.js'
import { nounOf, termOf } from '../terms/term.js'

const basis: Basis = {
  instrument: projectEvaluationMeasures,
  says: {
    zh: '原则上预算执行率10%、产出指标50%、效益指标30%、满意度指标10%',
    en: 'in principle budget execution 10 %, output 50 %, benefit 30 %, satisfaction 10 %',
  },
  from: '2020-02-25',
  to: null,
  confirmed: 'unverified',
}

/** The self-evaluation form of projects of 财预〔2020〕10号 (text unverified; its layout agrees with printed forms). */
export const projectSelfEvaluation2020: Framework = /* @__PURE__ */ frozen({
  kind: 'framework',
  id: 'projectSelfEvaluation2020',
  title: nounOf(formNames, 'projectSelfEvaluation'),
  says: {
    zh: '预算执行10分，产出50分，效益30分，满意度10分，线性计分',
    en: 'execution 10, output 50, benefit 30, satisfaction 10, scored in proportion',
  },
  basis,
  applies: { forms: ['selfEvaluation'], years: { from: 2020, to: null }, region: null, level: 'project' },
  forms: [projectSelfEvaluationForm],
  levels: [
    {
      ...termOf(indicatorDimensions, 'output'),
      points: '50',
      basis,
      groups: outputGroups,
    },
    {
      ...termOf(indicatorDimensions, 'benefit'),
      points: '30',
      basis,
      groups: benefitGroups,
    },
    {
      ...termOf(indicatorDimensions, 'satisfaction'),
      points: '10',
      basis,
      groups: satisfactionGroups,
    },
  ],
  execution: { points: '10', policy: linearExecution, basis },
  total: '100',
  policy: linear2020,
  directions: [],
  words: selfEvaluationWords,
  percentages: false,
  example: trainingExample,
})
