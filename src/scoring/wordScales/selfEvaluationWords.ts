import { defaultWordScale, type WordScale } from '../../targets/wordScale.js'

/**
 * The words of the national self-evaluation form: its three degrees in full, and 健全 with what stands below it. The rank
 * is a house rule; the form prints the three degrees only.
 */
export const selfEvaluationWords: WordScale = {
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
}
