import { defaultWordScale, type WordScale } from '../../targets/wordScale.js'
import { selfEvaluationWords } from './selfEvaluationWords.js'

/** As printed in Hunan: 上线 is answered by 完成, 提升 by 提升. */
export const hunanWords: WordScale = {
  words: [
    ...selfEvaluationWords.words,
    { zh: '上线', rank: 3, group: 'achievement', means: '达成' },
    { zh: '未上线', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '提升', rank: 3, group: 'change' },
    { zh: '持平', rank: 2, group: 'change' },
    { zh: '下降', rank: 1, group: 'change' },
  ],
  names: defaultWordScale.names,
}
