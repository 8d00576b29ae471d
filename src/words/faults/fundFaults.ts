import type { Sentence } from '../../law/basis.js'
import { fault, figureOf, type ToldFigure } from './faultWords.js'

/** What is wrong with the money of a form. */
export const fundFaults = {
  /** A rate that another budget gives, or that other rows repeat. */
  otherRate: fault<{ readonly ofOriginal: boolean; readonly repeats: readonly Sentence[] }>({
    zh: ({ ofOriginal, repeats }) => [
      '',
      [
        '按全年预算数、全年执行数更正执行率',
        ofOriginal ? '所列为执行数与年初预算数之比' : '',
        repeats.length > 0 ? `${repeats.map(({ zh }) => zh).join('、')}同此` : '',
      ]
        .filter(Boolean)
        .join('，'),
    ],
    en: ({ ofOriginal, repeats }) => [
      '',
      [
        'the rate of the outturn over the final budget',
        ofOriginal ? 'what is stated is over the original budget' : '',
        repeats.length > 0 ? `${repeats.map(({ en }) => en).join(', ')} likewise` : '',
      ]
        .filter(Boolean)
        .join('; '),
    ],
  }),
  adjustedToOutturn: fault<{ readonly before: ToldFigure; readonly after: ToldFigure }>({
    zh: ({ before, after }) => [
      `由年初的${figureOf(before, 'zh')}调整为${figureOf(after, 'zh')}，恰与执行数相等`,
      '查对是否照执行数填写了调整后的预算',
    ],
    en: ({ before, after }) => [
      `it was adjusted from ${figureOf(before, 'en')} to ${figureOf(after, 'en')}, which is just what was spent`,
      'verify that it is the budget as adjusted and not the outturn',
    ],
  }),
  beyondBudget: fault<object>({
    zh: () => ['', '支出以批准的预算为限；预算已调整的，列明调整后的预算数和手续'],
    en: () => ['', 'spending within the approved budget; where that was adjusted, the budget as adjusted'],
  }),
  /** Beyond a budget that may have been adjusted since, or not yet. */
  beyondFirstBudget: fault<object>({
    zh: () => ['', '预算经过调整的，列明调整后的预算数；没有调整的，先调整预算'],
    en: () => ['', 'the budget as adjusted, if it was; else an adjustment first'],
  }),
  belowNetChange: fault<object>({
    zh: () => ['', '核对预算调整率，列明追加、追减、结构调整的数额'],
    en: () => ['', 'verify the rate, with the supplements, reductions and restructuring that it is of'],
  }),
  /** Two figures of one row that are about ten thousand times apart. */
  unitSlip: fault<{ readonly one: string; readonly other: string; readonly of: Sentence }>({
    zh: ({ one, other, of }) => [`${one}与${of.zh}${other}相差约一万倍`, '查对是否把元与万元混用'],
    en: ({ one, other, of }) => [
      `${one} and ${other} (${of.en}) are about ten thousand times apart`,
      'verify that 元 does not stand for 万元, or the other way round',
    ],
  }),
  /** An amount that is ten thousand times every other of its form. */
  amountTooLarge: fault<{
    readonly amount: string
    readonly unit: string
    readonly most: string
    readonly average: string | null
  }>({
    zh: ({ amount, unit, most, average }) => [
      `“${amount}”是表中其他最大金额${most}的一万倍以上${average ? `，平均每件${average}` : ''}`,
      `核对单位“${unit}”`,
    ],
    en: ({ amount, unit, most, average }) => [
      `“${amount}” is more than ten thousand times the largest other amount, ${most}${average ? `; ${average} each on average` : ''}`,
      `verify the unit ${unit}`,
    ],
  }),
  costOffFunds: fault<{ readonly cost: string; readonly funds: string }>({
    zh: ({ cost, funds }) => [`“${cost}”与资金总额${funds}恰差一万倍`, '核对单位'],
    en: ({ cost, funds }) => [
      `“${cost}” is off the total funds, ${funds}, by exactly ten thousand times`,
      'verify the unit',
    ],
  }),
} as const
