import { fault, listed } from './faultWords.js'

const wordings = {
  template: { zh: '模板残留', en: 'left of the template', wanted: ['按实际情况填写', 'write what is the case'] },
  unfinished: { zh: '句子没有写完', en: 'sentences that stop', wanted: ['补写完整', 'finish the sentence'] },
  punctuation: { zh: '标点重复', en: 'doubled punctuation', wanted: ['更正标点', 'correct the marks'] },
  quotes: { zh: '引号、书名号不成对', en: 'marks that do not pair', wanted: ['补全标点', 'complete the marks'] },
  percentSign: { zh: '比率缺百分号', en: 'rates without a percent sign', wanted: ['补上百分号', 'add the sign'] },
  circular: {
    zh: '原因只是复述',
    en: 'reasons that repeat the fact',
    wanted: ['说明真正的原因', 'give the real reason'],
  },
} as const

const numbers = {
  identity: { zh: '身份证号', en: 'identity number' },
  bankCard: { zh: '银行卡号', en: 'bank card number' },
  mobile: { zh: '手机号', en: 'mobile number' },
} as const

/** What is wrong with the words of a published text. */
export const textFaults = {
  /** Words that are not as they should be, quoted. */
  wording: fault<{ readonly what: keyof typeof wordings; readonly signs: readonly string[] }>({
    zh: ({ what, signs }) => [
      `${wordings[what].zh}：${listed(
        signs.map((one) => `“${one}”`),
        'zh',
      )}`,
      wordings[what].wanted[0],
    ],
    en: ({ what, signs }) => [
      `${wordings[what].en}: ${listed(
        signs.map((one) => `“${one}”`),
        'en',
      )}`,
      wordings[what].wanted[1],
    ],
  }),

  /** A number that tells who somebody is. */
  personalNumber: fault<{ readonly what: keyof typeof numbers; readonly times: string }>({
    zh: ({ what, times }) => [`${times}处印有${numbers[what].zh}`, '公开前隐去'],
    en: ({ what, times }) => [`a ${numbers[what].en} in ${times} places`, 'take it out before the paper is published'],
  }),
}
