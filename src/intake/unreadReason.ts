import { frozen } from '../exact/frozen.js'
import type { Sentence } from '../law/basis.js'
import { unreadReasons as ofSentences } from '../narrative/paragraph.js'

/** Why something printed is in no document, in words. */
export const unreadReasons = /* @__PURE__ */ frozen({
  ...ofSentences,
  column: { zh: '此列的表头不识，或者没有表头。', en: 'No head that is known stands over its column, or none at all.' },
  row: {
    zh: '此行没有该表所有的编码、名称，或者单元格与表头不合。',
    en: 'Its row has no code or name that the table has, or its cells do not fit its heads.',
  },
  notAmount: { zh: '应为金额之处印有他物。', en: 'Something else stands where an amount should be.' },
  twice: { zh: '所在之处已有内容。', en: 'The document has something in its place already.' },
  field: { zh: '旁边的标签不识。', en: 'The label beside it is not known.' },
  table: {
    zh: '不知是哪一张表、哪一种表式，或者尚无此表式。',
    en: 'Nothing says which table or form this is, or there is no form for it yet.',
  },
  template: {
    zh: '模板残留：占位符或者填写说明。',
    en: 'Left of a template: it stands for a figure, or says how to fill in.',
  },
  tooLong: {
    zh: '文字过长，其中的语句没有读。',
    en: 'There is more text than is read at once: its sentences were not read.',
  },
  lost: {
    zh: '所在文字已读，但这个数不在任何文书中。',
    en: 'What it stands in was read, and this number is in no document.',
  },
  signature: {
    zh: '表下的落款：何人、何时填报，电话。',
    en: 'Signed below a table: who filled it in and when, and where to call.',
  },
  personal: { zh: '姓名、电话不予保留。', en: 'Names and telephone numbers are not kept.' },
  sentence: { zh: '不属于任何文书的文字。', en: 'A text that belongs to no document.' },
} satisfies Readonly<Record<string, Sentence>>)

/** Why something printed is in no document. */
export type UnreadReason = keyof typeof unreadReasons
