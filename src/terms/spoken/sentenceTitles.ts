import type { Sentence } from '../../law/basis.js'

/** What each kind of sentence is called. */
export const sentenceTitles = {
  amount: { zh: '金额', en: 'An amount' },
  sum: { zh: '构成', en: 'A whole and its parts' },
  completion: { zh: '完成率', en: 'A rate of completion' },
  share: { zh: '占比', en: 'A share' },
  change: { zh: '比上年变动', en: 'A change against last year' },
  count: { zh: '数量', en: 'A number' },
  names: { zh: '名单', en: 'A list of names' },
  score: { zh: '得分', en: 'A score' },
  empty: { zh: '没有', en: 'There is none' },
  notApplicable: { zh: '不适用', en: 'It does not concern the unit' },
} as const satisfies Readonly<Record<string, Sentence>>
