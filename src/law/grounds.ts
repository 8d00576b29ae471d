import type { Instrument } from './basis.js'

/** An accounting identity that follows from what the words of the table mean. */
export const arithmetic: Instrument = {
  id: 'arithmetic',
  number: null,
  title: {
    zh: '由表中文字含义得出的会计恒等关系',
    en: 'An accounting identity that follows from the words of the table',
  },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'document', contents: 'document' },
}

/** The paper form itself: its column headings, the names of its lines, its notes. */
export const printedForm: Instrument = {
  id: 'printed-form',
  number: null,
  title: { zh: '报表本身印出的栏目、行名和附注', en: 'The form as printed: its columns, line names and notes' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'document', contents: 'document' },
}

/** The note printed under the tables of the final accounts. */
export const roundingNote: Instrument = {
  id: 'rounding-note',
  number: null,
  title: {
    zh: '本表金额转换为万元时，因四舍五入可能存在尾差',
    en: 'Amounts converted to ten thousand yuan may show a rounding tail',
  },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'document', contents: 'document' },
}
