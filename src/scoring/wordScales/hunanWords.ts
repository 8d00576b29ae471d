import { printedForm } from '../../law/grounds.js'
import { defaultWordScale, type WordScaleDefinition } from '../../targets/wordScale.js'
import { everySelfEvaluation } from '../applies.js'
import { selfEvaluationWords } from './selfEvaluationWords.js'

/** As printed in Hunan: 上线 is answered by 完成, 提升 by 提升. */
export const hunanWords: WordScaleDefinition = {
  kind: 'wordScale',
  id: 'hunanWords',
  says: {
    zh: '湖南：上线＞未上线，提升＞持平＞下降，上线以完成作答',
    en: 'Hunan: online above not online, risen above level above fallen; online is answered by done',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '湖南自评表印有这些词语；先后次序是本库的约定',
      en: 'forms of Hunan print these words; their rank is a convention of this library',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  applies: { ...everySelfEvaluation, region: '湖南省' },
  words: [
    ...selfEvaluationWords.words,
    { zh: '上线', rank: 3, group: 'achievement', means: '达成' },
    { zh: '未上线', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '提升', rank: 3, group: 'change' },
    { zh: '持平', rank: 2, group: 'change' },
    { zh: '下降', rank: 1, group: 'change' },
  ],
  names: defaultWordScale.names,
  examples: [
    { target: '上线', actual: '完成', outcome: 'met' },
    { target: '上线', actual: '未上线', outcome: 'notMet' },
    { target: '提升', actual: '持平', outcome: 'notMet' },
  ],
}
