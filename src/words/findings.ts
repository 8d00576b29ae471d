import type { Hint, Reason } from '../verdicts/outcome.js'
import type { Locale } from './locale.js'

type InWords = Readonly<Record<Locale, string>>

export const hints: Readonly<Record<Hint, InWords>> = {
  truncated: { zh: '像是截尾而非四舍五入', en: 'as if cut off instead of rounded' },
  sign: { zh: '增减方向相反', en: 'of the opposite direction' },
  unit: { zh: '像是把元与万元弄混了', en: 'as if yuan stood for ten thousand yuan, or the other way round' },
  percent: {
    zh: '像是把比值与百分数弄混了',
    en: 'as if a share of one stood for a percentage, or the other way round',
  },
  lastDigit: { zh: '只差末位', en: 'only the last digit is wrong' },
  neighbour: { zh: '是相邻一行或一栏的数', en: 'the figure of the row or column beside it' },
  changeContradicts: { zh: '变动额与两年数之差不符', en: 'the change is not the difference of the two years' },
}

export const reasons: Readonly<Record<Reason, InWords>> = {
  zeroBase: { zh: '基数为零', en: 'the base is zero' },
  nothingPrinted: { zh: '各处均为空白', en: 'every place is blank' },
  blank: { zh: '有空白，空白不等于零', en: 'a place is blank, and blank is not zero' },
  missing: { zh: '所需的行、栏或数没有列出', en: 'a row, column or figure that it needs is not printed' },
  missingTable: { zh: '所需的表不在文件中', en: 'a table that it needs is not in the document' },
  missingStatement: { zh: '所需的说明不在文件中', en: 'a statement that it needs is not in the document' },
  unreadable: { zh: '有数无法识读', en: 'a figure cannot be read' },
  unknownSubject: { zh: '文中所说的事项不在列表中', en: 'what the text speaks of is not on the list' },
  unitsDiffer: { zh: '有的数有单位，有的没有', en: 'some figures name a unit and others do not' },
  scopesDiffer: { zh: '分子分母口径不同', en: 'the figures are of different money' },
  tooMany: { zh: '所述次数过多，不逐一核对', en: 'it is told too often for each to be held against each' },
  netChangeOnly: { zh: '只知净变动', en: 'only a net change is known' },
  condition: { zh: '无从判断资金是否全部为财政拨款', en: 'it cannot be told whether all money is fiscal' },
  yearNotCovered: { zh: '该年度的科目清单不在库中', en: 'the list of that year is not at hand' },
}
