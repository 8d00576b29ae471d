/** What stands between the parts of a sentence. */
export const sentenceMarks = {
  zh: { comma: '，', semicolon: '；', colon: '：', stop: '。', list: '、' },
  en: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', list: ', ' },
} as const
