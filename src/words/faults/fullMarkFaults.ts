import { fault, listed } from './faultWords.js'

/** What is wrong with full marks that a paper itself speaks against. */
export const fullMarkFaults = {
  /** Full marks whose grounds are words of reserve. */
  reserved: fault<{ readonly words: readonly { readonly name: string; readonly word: string }[] }>({
    zh: ({ words }) => [
      `满分的依据是有保留的说法：${listed(
        words.map(({ name, word }) => `「${name}」称“${word}”`),
        'zh',
      )}`,
      '列明得满分的事实，或者扣分',
    ],
    en: ({ words }) => [
      `full marks rest on words of reserve: ${listed(
        words.map(({ name, word }) => `${name} says “${word}”`),
        'en',
      )}`,
      'the facts that earn full marks, or fewer',
    ],
  }),
  /** Full marks throughout, though the report admits that targets were missed. */
  fullThoughAdmitted: fault<{ readonly problems: readonly string[] }>({
    zh: ({ problems }) => [
      `各项指标均得满分，所列问题${listed(problems, 'zh')}却称有指标未达标`,
      '未达标的指标应当扣分',
    ],
    en: ({ problems }) => [
      `all scores are full, and problems ${listed(problems, 'en')} tell of missed targets`,
      'points off where targets were missed',
    ],
  }),
  fullThoughUnspent: fault<{ readonly score: string }>({
    zh: ({ score }) => [`没有支出，除预算执行外仍得满分，共${score}分`, '说明没有支出而产出、效益何以得满分，或者扣分'],
    en: ({ score }) => [
      `nothing was spent, and all but execution scores in full, ${score} points`,
      'how output and benefit came about without spending, or fewer points',
    ],
  }),
} as const
