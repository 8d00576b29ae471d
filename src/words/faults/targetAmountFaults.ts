import type { Sentence } from '../../law/basis.js'
import { fault } from './faultWords.js'

/** A rate and a number of one thing, and the whole that they make. */
interface Pair {
  readonly rate: string
  readonly number: string
  readonly whole: string
  readonly unit: string
}

/** What is wrong with amounts and numbers that indicators ask for. */
export const targetAmountFaults = {
  /** A target for the whole cost that is not the funds. */
  costApartFromFunds: fault<{ readonly funds: Sentence; readonly isLimit: boolean }>({
    zh: ({ funds, isLimit }, { stated, computed, difference }) => [
      isLimit
        ? `总成本上限${stated}比${funds.zh}${computed}多${difference}`
        : `总成本${stated}与${funds.zh}${computed}相差${difference}`,
      '总成本应与资金总额一致，请核对',
    ],
    en: ({ funds, isLimit }, { stated, computed, difference }) => [
      isLimit
        ? `a limit of ${stated} on the whole cost is above the ${funds.en} of ${computed}, by ${difference}`
        : `a whole cost of ${stated} is ${difference} apart from the ${funds.en} of ${computed}`,
      'the whole cost is the total funds: check both',
    ],
  }),

  /** A cost above the funds. */
  costBeyondFunds: fault<{ readonly funds: Sentence }>({
    zh: ({ funds }, { stated, computed, difference }) => [
      `列为${stated}，比${funds.zh}${computed}多${difference}`,
      '请核对指标值，或说明超出部分由何种资金承担',
    ],
    en: ({ funds }, { stated, computed, difference }) => [
      `${stated} is above the ${funds.en} of ${computed}, by ${difference}`,
      'check the target, or say with what money the rest is paid',
    ],
  }),

  /** One amount of one kind in several indicators. */
  sameMoney: fault<{
    readonly text: string
    readonly others: readonly { readonly name: string; readonly text: string }[]
  }>({
    zh: ({ text, others }) => [
      `“${text}”与${others.map((one) => `「${one.name}」的“${one.text}”`).join('、')}金额相同`,
      '请说明是否为同一笔钱，是的只考核一次',
    ],
    en: ({ text, others }) => [
      `“${text}” is the amount of ${others.map((one) => `${one.name} too (“${one.text}”)`).join(', ')}`,
      'say whether it is the same money, and count that once',
    ],
  }),

  /** A figure of one thing that is another elsewhere. */
  saidOtherwise: fault<{ readonly elsewhere: Sentence }>({
    zh: ({ elsewhere }, { stated, computed, difference }) => [
      `列为${stated}，而${elsewhere.zh}为${computed}，相差${difference}`,
      '同一事项的数应当一致，请核对',
    ],
    en: ({ elsewhere }, { stated, computed, difference }) => [
      `stated ${stated}, and ${elsewhere.en} gives ${computed}, ${difference} apart`,
      'one thing has one figure: check both',
    ],
  }),

  /** A coverage and a number without the whole that they are of. */
  wholeNotNamed: fault<{ readonly pairs: readonly Pair[] }>({
    zh: ({ pairs }) => [
      `列有比率和数量，没有总数：${pairs.map(({ rate, number, whole, unit }) => `按“${number}”和“${rate}”推算总数约${whole}${unit}`).join('，')}`,
      '请写明总数，以便核对',
    ],
    en: ({ pairs }) => [
      `a rate and a number without their whole: ${pairs.map(({ rate, number, whole, unit }) => `“${number}” and “${rate}” make it about ${whole} ${unit}`).join(', ')}`,
      'name the whole, so that they can be checked',
    ],
  }),
} as const
