import { printedForm } from '../../law/grounds.js'
import { defaultWordScale, type ScaleWord, type WordScaleDefinition } from '../../targets/wordScale.js'
import { everySelfEvaluation } from '../applies.js'
import { selfEvaluationWords } from './selfEvaluationWords.js'

/** What the targets of input management ask for, as printed in Henan; each answered by itself or in per cent. */
const asked: readonly ScaleWord[] = [
  { zh: '相关', rank: 3, group: 'relevance' },
  { zh: '不相关', rank: 1, group: 'relevance' },
  { zh: '科学', rank: 3, group: 'method' },
  { zh: '不科学', rank: 1, group: 'method' },
  { zh: '合理', rank: 3, group: 'reason' },
  { zh: '不合理', rank: 1, group: 'reason' },
  { zh: '公开', rank: 3, group: 'disclosure' },
  { zh: '未公开', rank: 1, group: 'disclosure' },
  { zh: '完整', rank: 3, group: 'completeness' },
  { zh: '不完整', rank: 1, group: 'completeness' },
  { zh: '真实', rank: 3, group: 'truth' },
  { zh: '不真实', rank: 1, group: 'truth' },
  { zh: '合规', rank: 3, group: 'regularity' },
  { zh: '不合规', rank: 1, group: 'regularity' },
  { zh: '规范', rank: 3, group: 'order' },
  { zh: '不规范', rank: 1, group: 'order' },
]

/** The words of the Henan forms. */
export const henanWords: WordScaleDefinition = {
  kind: 'wordScale',
  id: 'henanWords',
  says: {
    zh: '河南：公开、完整、真实、合规、规范等词语各与其否定相对',
    en: 'Henan: disclosed, complete, true, regular and orderly, each above its own denial',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '河南自评表印有这些词语；先后次序是本库的约定',
      en: 'forms of Henan print these words; their rank is a convention of this library',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  applies: { ...everySelfEvaluation, region: '河南省' },
  words: [...selfEvaluationWords.words, ...asked],
  names: defaultWordScale.names,
  examples: [
    { target: '完整', actual: '不完整', outcome: 'notMet' },
    { target: '合规', actual: '达成', outcome: 'met' },
    { target: '规范', actual: '规范', outcome: 'met' },
  ],
}
