import type { Decimal } from '../../exact/decimal.js'
import type { Sentence } from '../../law/basis.js'
import type { Counting } from '../../verdicts/finding.js'
import { figureInWords } from '../figures.js'
import { fault, listed } from './faultWords.js'

/** A figure with what it counts. */
interface Told {
  readonly value: Decimal
  readonly counting: Counting
}

const inWords = ({ value, counting }: Told, locale: 'zh' | 'en'): string => figureInWords(value, counting, locale)

/** What is wrong with the sentences of a document, beside each other and beside its tables. */
export const sentenceFaults = {
  /** An amount in the text, of which the table prints a blank. */
  blankInTable: fault<Told & { readonly place: Sentence }>({
    zh: ({ place, ...told }) => [
      `文字列为${inWords(told, 'zh')}，${place.zh}却是空白`,
      '表中列出这一金额，空白不等于零',
    ],
    en: ({ place, ...told }) => [
      `the text states ${inWords(told, 'en')}, and ${place.en} is blank`,
      'print the amount in the table: a blank is not zero',
    ],
  }),

  /** Money without the events that it was for, or events that cost nothing. */
  notZeroTogether: fault<{ readonly number: Told; readonly of: Sentence; readonly money: Told }>({
    zh: ({ number, of, money }) => [
      `列为${inWords(number, 'zh')}，而${of.zh}为${inWords(money, 'zh')}`,
      '核对金额与数量；由其他单位负担或跨年支付的，应当说明',
    ],
    en: ({ number, of, money }) => [
      `${inWords(number, 'en')} beside ${of.en} of ${inWords(money, 'en')}`,
      'check money and number; say so where another body pays, or pays in another year',
    ],
  }),

  /** Lines that the text names without an amount, and lines with an amount that it does not name. */
  namesDiffer: fault<{ readonly unnamed: readonly string[]; readonly unspent: readonly string[] }>({
    zh: ({ unnamed, unspent }) => [
      [
        unspent.length > 0 ? `文字列有${listed(unspent, 'zh')}，06表没有金额` : '',
        unnamed.length > 0 ? `06表${listed(unnamed, 'zh')}有金额，文字没有列出` : '',
      ]
        .filter(Boolean)
        .join('；'),
      '文字所列与06表一致',
    ],
    en: ({ unnamed, unspent }) => [
      [
        unspent.length > 0 ? `the text names ${listed(unspent, 'en')} without an amount in table 06` : '',
        unnamed.length > 0 ? `table 06 has amounts for ${listed(unnamed, 'en')}, which the text does not name` : '',
      ]
        .filter(Boolean)
        .join('; '),
      'name what table 06 has',
    ],
  }),

  /** No mean of the scores of all projects. */
  noMean: fault<{ readonly low: string; readonly high: string }>({
    zh: ({ low, high }) => [
      '',
      low === high ? `${low}分，因各项目均为${low}分` : `高于最低的${low}分、低于最高的${high}分`,
    ],
    en: ({ low, high }) => [
      '',
      low === high ? `${low}, as each project has ${low}` : `above the lowest, ${low}, and below the highest, ${high}`,
    ],
  }),

  /** An amount of what is said not to apply. */
  saidInapplicable: fault<object>({
    zh: () => ['', '不列金额，或不称不适用'],
    en: () => ['', 'no amount, or not said to be inapplicable'],
  }),

  /** Shares of a whole that do not make it. */
  sharesApart: fault<object>({
    zh: () => ['', '各占比之和为100%'],
    en: () => ['', 'shares that add to 100%'],
  }),

  /** What money is for, in the words of another item. */
  purposeOfOther: fault<{ readonly purpose: string; readonly other: string; readonly isCopied: boolean }>({
    zh: ({ purpose, other, isCopied }) => [
      `“${purpose}”说的是「${other}」${isCopied ? '，与该科目的用途逐字相同' : ''}`,
      '改为本科目的用途，或核对科目',
    ],
    en: ({ purpose, other, isCopied }) => [
      `“${purpose}” speaks of ${other}${isCopied ? ', and is word for word the purpose given there' : ''}`,
      'give the purpose of this item, or check its code',
    ],
  }),

  /** More or fewer units than are named. */
  unitsMiscounted: fault<object>({
    zh: () => ['', '与所列单位的个数一致；只数所属单位、不数本级的，写明口径'],
    en: () => ['', 'the number of those named; where the head office is left out, say so'],
  }),
} as const
