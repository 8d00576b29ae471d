import type { Sentence } from '../../law/basis.js'
import { fault } from './faultWords.js'

/** An actual that is far from its target, and from where on a reason is owed. */
interface Far {
  readonly target: string
  readonly actual: string
  readonly share: string
  readonly from: string
}

interface Deducted {
  readonly score: string
  readonly full: string
}

/** What is wrong with the reasons that a form gives, or does not give. */
export const reasonFaults = {
  farAbove: fault<Far>({
    zh: ({ target, actual, share, from }) => [
      `${actual}是指标值${target}的${share}，没有说明原因`,
      `写明远超指标值的原因（达到指标值${from}及以上的须说明）`,
    ],
    en: ({ target, actual, share, from }) => [
      `${actual} is ${share} of the target ${target}, and no reason is given`,
      `a reason for going so far beyond (owed from ${from} of the target on)`,
    ],
  }),
  farOff: fault<Far>({
    zh: ({ target, actual, share, from }) => [
      `${actual}与指标值${target}相差${share}，没有说明原因`,
      `写明偏差的原因（与指标值相差${from}及以上的须说明）`,
    ],
    en: ({ target, actual, share, from }) => [
      `${actual} is ${share} off the target ${target}, and no reason is given`,
      `a reason for the deviation (owed from ${from} of the target on)`,
    ],
  }),
  deductedUnexplained: fault<Deducted>({
    zh: ({ score, full }) => [`分值${full}分只得${score}分，没有填写偏差原因`, '写明未完成的原因和改进措施'],
    en: ({ score, full }) => [
      `${score} of ${full} points are scored, and no reason is given`,
      'why points were lost, and what will be done',
    ],
  }),
  reviewUnexplained: fault<Deducted>({
    zh: ({ score, full }) => [`复核得分${score}分低于自评得分${full}分，没有填写扣分依据`, '填写扣分依据'],
    en: ({ score, full }) => [
      `the review gives ${score} of the ${full} points scored, and no reason for it`,
      'the ground for the deduction',
    ],
  }),
  placeholderReason: fault<{ readonly reason: string }>({
    zh: ({ reason }) => [`应当说明原因，只填“${reason}”`, '写明原因'],
    en: ({ reason }) => [`a reason is owed, and “${reason}” stands in its place`, 'a reason'],
  }),
  copiedReason: fault<{ readonly reason: string; readonly from: Sentence }>({
    zh: ({ reason, from }) => [`“${reason}”与${from.zh}相同`, '写明本项自己的原因'],
    en: ({ reason, from }) => [`“${reason}” is a copy of ${from.en}`, 'a reason of its own'],
  }),
  fullThoughUnfinished: fault<{ readonly word: string }>({
    zh: ({ word }) => [`得满分，却称“${word}”`, '写与满分相符的说明，或者扣分'],
    en: ({ word }) => [
      `it scores in full, and the text says “${word}”`,
      'words that go with full score, or fewer points',
    ],
  }),
  unanswered: fault<object>({
    zh: () => ['填有预期目标，没有填写实际完成情况', '填写实际完成情况'],
    en: () => ['a goal was set, and nothing is said of what came of it', 'what was achieved'],
  }),
} as const
