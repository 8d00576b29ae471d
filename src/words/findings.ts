import type { Counting, Finding, Operand } from '../verdicts/finding.js'
import type { Hint, Reason } from '../verdicts/outcome.js'
import { bareFigure, differenceInWords, figureInWords } from './figures.js'
import type { Locale } from './locale.js'

type InWords = Readonly<Record<Locale, string>>

export const hints: Readonly<Record<Hint, InWords>> = {
  truncated: { zh: '像是截尾而非四舍五入', en: 'as if cut off instead of rounded' },
  sign: { zh: '增减方向相反', en: 'of the opposite direction' },
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
  unitsDiffer: { zh: '有的数有单位，有的没有', en: 'some figures name a unit and others do not' },
  netChangeOnly: { zh: '只知净变动', en: 'only a net change is known' },
  condition: { zh: '无从判断资金是否全部为财政拨款', en: 'it cannot be told whether all money is fiscal' },
  yearNotCovered: { zh: '该年度的科目清单不在库中', en: 'the list of that year is not at hand' },
}

/** The arithmetic as it can be read: `0.00 + 0.00 + 10`, `192.76 ÷ 361.77`. */
export function arithmetic({ operands, counting, formula }: Finding): string {
  const figures = operands.map((operand) => operandInWords(operand, counting))
  if (formula) return formula.replace(/\{(\d{1,4})\}/g, (_, index: string) => figures[Number(index)] ?? '—')
  return operands.map(({ minus }, index) => `${index === 0 ? '' : minus ? ' − ' : ' + '}${figures[index]}`).join('')
}

const operandInWords = ({ value, text, counting }: Operand, whole: Counting): string =>
  value === null ? (text ?? '—') : bareFigure(value, counting ?? whole)

/** What the other figure is called, where it is not a computed one. */
const other: Readonly<Record<string, InWords>> = {
  reconciliation: { zh: '另一处列为', en: 'elsewhere stated' },
}

/** What is stated, what it should be, and by how much it is off. */
export function verdictInWords(finding: Finding, locale: Locale): string {
  return locale === 'zh' ? chinese(finding) : english(finding)
}

function chinese({ rule, stated, computed, difference, allowed, counting, expected, hint, reason }: Finding): string {
  if (computed === null || difference === null) {
    return stated === null
      ? `应有：${expected.zh}`
      : `列为${figureInWords(stated, counting, 'zh')}，应有：${expected.zh}`
  }
  const off = differenceInWords(difference, counting, 'zh')
  const room =
    allowed && !allowed.isZero() ? `，四舍五入至多允许${differenceInWords(allowed, counting, 'zh')}` : '，不得有差'
  const cause = hint ? `，${hints[hint].zh}` : ''
  const gap = reason ? `（${reasons[reason].zh}）` : ''
  return `列为${stated === null ? '空白' : figureInWords(stated, counting, 'zh')}，${other[rule.kind]?.zh ?? '计算为'}${figureInWords(computed, counting, 'zh')}，相差${off}${room}${cause}${gap}`
}

function english({ rule, stated, computed, difference, allowed, counting, expected, hint, reason }: Finding): string {
  if (computed === null || difference === null) {
    return stated === null
      ? `wanted: ${expected.en}`
      : `stated ${figureInWords(stated, counting, 'en')}; wanted: ${expected.en}`
  }
  const off = differenceInWords(difference, counting, 'en')
  const room =
    allowed && !allowed.isZero()
      ? `rounding allows ${differenceInWords(allowed, counting, 'en')}`
      : 'nothing is allowed'
  const cause = hint ? `, ${hints[hint].en}` : ''
  const gap = reason ? ` (${reasons[reason].en})` : ''
  return `stated ${stated === null ? 'nothing' : figureInWords(stated, counting, 'en')}, ${other[rule.kind]?.en ?? 'computed'} ${figureInWords(computed, counting, 'en')}, off by ${off}; ${room}${cause}${gap}`
}
