import type { Instrument } from './basis.js'

/** A relation (勾稽关系), an equation or not, that follows from what the words and figures of a document mean. */
export const arithmetic: Instrument = {
  id: 'arithmetic',
  number: null,
  title: {
    zh: '由文件所列文字和数字的含义得出的勾稽关系',
    en: 'A relation that follows from the meaning of the words and figures',
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

/** A method of calculation that is no law: what it assumes, it says itself. */
export const statedMethod: Instrument = {
  id: 'stated-method',
  number: null,
  title: { zh: '计算方法自身的说明', en: 'A method of calculation, as it states itself' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'document', contents: 'document' },
}
