import { frozen } from '../exact/frozen.js'
import { keptWith } from '../exact/keptWith.js'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import { projectEvaluationMeasures } from '../law/national.js'

/** A word and its place on a scale. Only words of one group are compared. */
export interface ScaleWord {
  readonly zh: string
  /** The higher the better. */
  readonly rank: number
  /** The word of the scale it stands for: 完成 stands for 达成. */
  readonly means?: string
  readonly group?: string
}

/**
 * How words rank. Words of the group `achievement` answer any target in words: 达成 meets 健全.
 * `names` are words that name a scale without a level on it: 优良中低差.
 */
export interface WordScale {
  readonly words: readonly ScaleWord[]
  readonly names?: readonly string[]
}

/** A target and an actual in words, and what the scale makes of them. A test runs them all. */
export interface WordExample {
  readonly target: string
  readonly actual: string
  readonly outcome: 'met' | 'notMet' | 'undeterminable'
}

/** A scale of the library itself: it says what it rests on and where its words are printed. */
export interface WordScaleDefinition extends WordScale {
  readonly kind: 'wordScale'
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly applies: Applies
  readonly examples: readonly [WordExample, ...WordExample[]]
}

/** The group whose words answer any target in words. */
export const achievement = 'achievement'

/**
 * Grades 优 > 良 > 中 > 低 > 差, achievement 达成 > 部分达成 > 未达成 (the three words of the self-evaluation form), and
 * satisfaction. 优良 asks for 良 at least. A house rule, not law: pass a scale of your own where the paper defines one.
 */
export const defaultWordScale: WordScaleDefinition & Required<Pick<WordScale, 'names'>> = /* @__PURE__ */ frozen({
  kind: 'wordScale',
  id: 'defaultWordScale',
  says: {
    zh: '优＞良＞中＞低＞差；达成＞部分达成＞未达成；非常满意＞满意＞基本满意＞不满意；达成可答任何文字指标值',
    en: 'five grades, three degrees of achievement, four of satisfaction; “achieved” answers any target in words',
  },
  basis: {
    instrument: projectEvaluationMeasures,
    says: {
      zh: '定性指标分达成、部分达成并具有一定效果、未达成且效果较差三档；同义词和其他词语的先后是本库的约定',
      en: 'words have three degrees; synonyms and the rank of all other words are a convention of this library',
    },
    from: '2020-02-25',
    to: null,
    confirmed: 'unverified',
  },
  applies: { forms: ['selfEvaluation', 'evaluationReport', 'monitoring'], years: null, region: null, level: null },
  words: [
    { zh: '优', rank: 5, group: 'grade' },
    { zh: '优秀', rank: 5, group: 'grade', means: '优' },
    { zh: '良', rank: 4, group: 'grade' },
    { zh: '良好', rank: 4, group: 'grade', means: '良' },
    { zh: '优良', rank: 4, group: 'grade', means: '良' },
    { zh: '中', rank: 3, group: 'grade' },
    { zh: '中等', rank: 3, group: 'grade', means: '中' },
    { zh: '一般', rank: 3, group: 'grade', means: '中' },
    { zh: '低', rank: 2, group: 'grade' },
    { zh: '差', rank: 1, group: 'grade' },
    { zh: '达成', rank: 3, group: 'achievement' },
    { zh: '完成', rank: 3, group: 'achievement', means: '达成' },
    { zh: '全部完成', rank: 3, group: 'achievement', means: '达成' },
    { zh: '全面完成', rank: 3, group: 'achievement', means: '达成' },
    { zh: '按时完成', rank: 3, group: 'achievement', means: '达成' },
    { zh: '按期完成', rank: 3, group: 'achievement', means: '达成' },
    { zh: '如期完成', rank: 3, group: 'achievement', means: '达成' },
    { zh: '圆满完成', rank: 3, group: 'achievement', means: '达成' },
    { zh: '达成预期指标', rank: 3, group: 'achievement', means: '达成' },
    { zh: '达成年度指标', rank: 3, group: 'achievement', means: '达成' },
    { zh: '达成预期目标', rank: 3, group: 'achievement', means: '达成' },
    { zh: '达成目标', rank: 3, group: 'achievement', means: '达成' },
    { zh: '全部达成', rank: 3, group: 'achievement', means: '达成' },
    { zh: '达到预期', rank: 3, group: 'achievement', means: '达成' },
    { zh: '达到预期目标', rank: 3, group: 'achievement', means: '达成' },
    { zh: '达到预期指标', rank: 3, group: 'achievement', means: '达成' },
    { zh: '达到目标', rank: 3, group: 'achievement', means: '达成' },
    { zh: '实现', rank: 3, group: 'achievement', means: '达成' },
    { zh: '实现预期目标', rank: 3, group: 'achievement', means: '达成' },
    { zh: '部分达成', rank: 2, group: 'achievement' },
    { zh: '部分完成', rank: 2, group: 'achievement', means: '部分达成' },
    { zh: '部分达成预期指标', rank: 2, group: 'achievement', means: '部分达成' },
    { zh: '部分达成并具有一定效果', rank: 2, group: 'achievement', means: '部分达成' },
    { zh: '部分实现', rank: 2, group: 'achievement', means: '部分达成' },
    { zh: '未达成', rank: 1, group: 'achievement' },
    { zh: '未完成', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '没有完成', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '尚未完成', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '未实现', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '未达成且效果较差', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '未达到预期', rank: 1, group: 'achievement', means: '未达成' },
    { zh: '非常满意', rank: 4, group: 'satisfaction' },
    { zh: '很满意', rank: 4, group: 'satisfaction', means: '非常满意' },
    { zh: '满意', rank: 3, group: 'satisfaction' },
    { zh: '基本满意', rank: 2, group: 'satisfaction' },
    { zh: '不满意', rank: 1, group: 'satisfaction' },
  ],
  names: [
    '好坏',
    '优良中低差',
    '优良中差',
    '优良差',
    '优中差',
    '好中差',
    '高中低',
    '高低',
    '强弱',
    '好一般差',
    '好较好一般差',
    '好较好一般较差',
    '好较好中差',
  ],
  examples: [
    { target: '优', actual: '良', outcome: 'notMet' },
    { target: '优良', actual: '良好', outcome: 'met' },
    { target: '健全', actual: '达成', outcome: 'met' },
    { target: '健全', actual: '部分达成', outcome: 'notMet' },
    { target: '满意', actual: '基本满意', outcome: 'notMet' },
    { target: '优良中低差', actual: '良', outcome: 'undeterminable' },
  ],
})

/** The entry of a word, a synonym standing for the word it means. */
export const rankOf = (scale: WordScale, word: string): ScaleWord | undefined => entriesOf(scale).get(word)

const entriesOf = /* @__PURE__ */ keptWith(({ words }: WordScale): ReadonlyMap<string, ScaleWord> => {
  const own = new Map<string, ScaleWord>()
  for (const word of words) if (!own.has(word.zh)) own.set(word.zh, word)
  return new Map([...own].map(([zh, word]) => [zh, own.get(word.means ?? zh) ?? word]))
})
