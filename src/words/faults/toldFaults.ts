import type { Sentence } from '../../law/basis.js'
import { fault, figureOf, listed, type ToldFigure } from './faultWords.js'

/** What is wrong with figures that sentences give. */
export const toldFaults = {
  /** What a rule of the caller says in its own words; without what is wrong its arithmetic says that. */
  ownWords: fault<{ readonly wrong: Sentence; readonly wanted?: Sentence | undefined }>({
    zh: ({ wrong, wanted }) => (wanted ? [wrong.zh, wanted.zh] : [wrong.zh]),
    en: ({ wrong, wanted }) => (wanted ? [wrong.en, wanted.en] : [wrong.en]),
  }),
  /** A part larger than its whole. */
  partBeyondWhole: fault<{ readonly part: ToldFigure; readonly whole: ToldFigure; readonly of: Sentence }>({
    zh: ({ part, whole, of }) => [
      `列为${figureOf(part, 'zh')}，多于${of.zh}${figureOf(whole, 'zh')}`,
      '更正其中一数，或说明两数口径不同',
    ],
    en: ({ part, whole, of }) => [
      `${figureOf(part, 'en')}, more than ${of.en}: ${figureOf(whole, 'en')}`,
      'correct one of the two, or tell how their terms differ',
    ],
  }),
  /** A rate that is stated of a base of zero; what else it may be a rate of. */
  rateOfNothing: fault<{ readonly base: Sentence | undefined; readonly fits: Sentence | undefined }>({
    zh: ({ base, fits }, { stated }) => [
      `列为${stated}，而${base?.zh ?? '上年数'}为0，没有可以相比的基数${fits ? `；这一比率与${fits.zh}相符` : ''}`,
      fits ? '写明是哪一预算数的比率' : '不列比率，只说明金额；基数不为0的，更正基数',
    ],
    en: ({ base, fits }, { stated }) => [
      `stated ${stated}, while ${base?.en ?? 'what was before'} is 0, which leaves nothing to compare${fits ? `; the rate fits ${fits.en}` : ''}`,
      fits ? 'say of which budget it is the rate' : 'give the amount and no rate; where the base is not 0, correct it',
    ],
  }),
  /** A share whose part is of wider money than its whole: what the part of the same money would give. */
  shareOfOtherMoney: fault<{ readonly part: Sentence; readonly amount: ToldFigure; readonly share: string }>({
    zh: ({ part, amount, share }) => ['', `分子、分母口径一致；${part.zh}${figureOf(amount, 'zh')}的占比是${share}`],
    en: ({ part, amount, share }) => [
      '',
      `part and whole of the same money; ${part.en}, ${figureOf(amount, 'en')}, would give ${share}`,
    ],
  }),
  /** A subject that no list has, one letter from one that it has. */
  misspeltSubject: fault<{ readonly subject: string; readonly meant: string }>({
    zh: ({ subject, meant }) => [`事项“${subject}”不在列表中，像是“${meant}”`, `改为“${meant}”，否则不与别处核对`],
    en: ({ subject, meant }) => [
      `no subject ${subject} is on the list; ${meant} may be meant`,
      `write ${meant}, or it is held against nothing else`,
    ],
  }),
  /** A direction told in words, which the two figures contradict. */
  directionAgainstFigures: fault<{
    readonly word: string
    readonly now: ToldFigure
    readonly of: Sentence
    readonly before: ToldFigure
    readonly against: Sentence
  }>({
    zh: ({ word, now, of, before, against }) => [
      `${of.zh}${figureOf(now, 'zh')}，${against.zh}${figureOf(before, 'zh')}，文中却称“${word}”`,
      '更正这一用语，或核对两数',
    ],
    en: ({ word, now, of, before, against }) => [
      `${of.en} is ${figureOf(now, 'en')} and ${against.en} ${figureOf(before, 'en')}, yet the text says “${word}”`,
      'correct the word, or check the two figures',
    ],
  }),
  /** Said to be none, and printed. */
  saidNone: fault<{ readonly what: Sentence; readonly printed: ToldFigure }>({
    zh: ({ what, printed }) => [`文中称没有，另一处却列${what.zh}${figureOf(printed, 'zh')}`, '更正其中一处'],
    en: ({ what, printed }) => [
      `said to be none, and elsewhere ${what.en} is ${figureOf(printed, 'en')}`,
      'correct one of the two places',
    ],
  }),
  /** A number of things other than those that are named. */
  countedNames: fault<{ readonly count: ToldFigure; readonly names: readonly string[]; readonly isMore: boolean }>({
    zh: ({ count, names, isMore }) => [
      `称为${figureOf(count, 'zh')}，逐一列出的是${names.length}个：${listed(
        names.map((name) => `“${name}”`),
        'zh',
      )}`,
      isMore ? '更正个数，或补列漏列的' : '更正个数，或删去多列的',
    ],
    en: ({ count, names, isMore }) => [
      `stated ${figureOf(count, 'en')}, and ${names.length} are named: ${listed(names, 'en')}`,
      isMore ? 'correct the number, or name those left out' : 'correct the number, or take out those too many',
    ],
  }),
  /** A coverage that is not right both ways: its arithmetic says how far. */
  coverageUnclear: fault<object>({
    zh: () => ['', '写明覆盖率按个数还是按金额计算'],
    en: () => ['', 'tell whether coverage is by number or by money'],
  }),
  /** A number of projects with a score other than those listed with it. */
  projectsWithScore: fault<{
    readonly count: string
    readonly score: string
    readonly found: string
    readonly others: readonly { readonly name: Sentence; readonly score: string }[]
  }>({
    zh: ({ count, score, found, others }) => [
      `称${count}个项目得${score}分，逐项所列得${score}分的是${found}个${
        others.length === 0
          ? ''
          : `，其余为${listed(
              others.map((one) => `${one.name.zh}${one.score}分`),
              'zh',
            )}`
      }`,
      '更正项目个数，或更正所列得分',
    ],
    en: ({ count, score, found, others }) => [
      `the number with ${score} points is stated as ${count}, and ${found} are listed with it${
        others.length === 0
          ? ''
          : `; the others are ${listed(
              others.map((one) => `${one.name.en} ${one.score}`),
              'en',
            )}`
      }`,
      'correct the number, or the scores that are listed',
    ],
  }),
} as const
