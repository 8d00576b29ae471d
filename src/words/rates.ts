import type { Locale } from './locale.js'

/** How the parts of an answer on a rate are introduced. */
interface RateWords {
  readonly equals: string
  readonly notApplicable: string
  readonly insufficientData: string
  readonly because: (reason: string, at: string) => string
  readonly atLeast: (percent: string) => string
  readonly assumed: string
  readonly rule: string
  readonly basis: string
  readonly note: string
  readonly year: (number: number) => string
  readonly grade: (grade: string) => string
  readonly factor: (percent: string) => string
  readonly colon: string
  readonly stop: string
  readonly comma: string
}

export const rateWords: Readonly<Record<Locale, RateWords>> = {
  zh: {
    equals: ' = ',
    notApplicable: '不适用',
    insufficientData: '资料不足，无法计算',
    because: (reason, at) => `，因为${reason}${at && `（${at}）`}`,
    atLeast: (percent) => `净变动为${percent}，各项调整之和不会小于它`,
    assumed: '公式系推定，据此得出的最多只是提示',
    rule: '规则：',
    basis: '依据：',
    note: '说明：',
    year: (number) => `第${number}年`,
    grade: (grade) => `等级${grade}`,
    factor: (percent) => `，总额决算÷预算为${percent}`,
    colon: '：',
    stop: '。',
    comma: '；',
  },
  en: {
    equals: ' = ',
    notApplicable: 'not applicable',
    insufficientData: 'insufficient data',
    because: (reason, at) => `, because ${reason}${at && ` (${at})`}`,
    atLeast: (percent) => `the net change is ${percent}, and gross movements are never smaller`,
    assumed: 'The formula is assumed: what rests on it is a note at most',
    rule: 'Rule: ',
    basis: 'Basis: ',
    note: 'Note: ',
    year: (number) => `year ${number}`,
    grade: (grade) => `grade ${grade}`,
    factor: (percent) => `, total outturn over budget ${percent}`,
    colon: ': ',
    stop: '. ',
    comma: '; ',
  },
}
