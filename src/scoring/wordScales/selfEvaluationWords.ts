import { projectEvaluationMeasures } from '../../law/national.js'
import { defaultWordScale, type WordScaleDefinition } from '../../targets/wordScale.js'
import { everySelfEvaluation } from '../applies.js'

/**
 * The words of the national self-evaluation form: its three degrees in full, and 健全 with what stands below it. The rank
 * is a house rule; the form prints the three degrees only.
 */
export const selfEvaluationWords: WordScaleDefinition = {
  kind: 'wordScale',
  id: 'selfEvaluationWords',
  says: {
    zh: '自评表的三档全称，以及健全＞基本健全＞不健全',
    en: 'the three degrees of the self-evaluation form in full, and sound above mostly sound above unsound',
  },
  basis: {
    instrument: projectEvaluationMeasures,
    says: {
      zh: '自评表只印出三档；其余词语的先后是本库的约定',
      en: 'the form prints its three degrees only; the rank of other words is a convention of this library',
    },
    from: '2020-02-25',
    to: null,
    confirmed: 'unverified',
  },
  applies: everySelfEvaluation,
  words: [
    ...defaultWordScale.words,
    { zh: '部分达成预期指标并具有一定效果', rank: 2, group: 'achievement', means: '部分达成' },
    { zh: '未达成预期指标且效果较差', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '未达成预期指标', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '健全', rank: 3, group: 'soundness' },
    { zh: '基本健全', rank: 2, group: 'soundness' },
    { zh: '不健全', rank: 1, group: 'soundness' },
  ],
  names: defaultWordScale.names,
  examples: [
    { target: '达成预期指标', actual: '部分达成预期指标并具有一定效果', outcome: 'notMet' },
    { target: '健全', actual: '基本健全', outcome: 'notMet' },
    { target: '健全', actual: '健全', outcome: 'met' },
  ],
}
