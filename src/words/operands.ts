import type { Counting, Finding, Operand } from '../verdicts/finding.js'
import { bareFigure, unitName } from './figures.js'
import type { Locale } from './locale.js'

/** Up to so many figures, each says in which section of the text it stands. */
const few = 3

const words = {
  zh: {
    quoted: (text: string) => `“${text}”`,
    blank: '空白',
    section: (name: string) => `（文中“${name}”）`,
    /** A name that ends in a Chinese word needs nothing before its figure. */
    joint: (label: string) => (/[\p{Script=Han}」]$/u.test(label) ? '' : '：'),
  },
  en: {
    quoted: (text: string) => `“${text}”`,
    blank: 'blank',
    section: (name: string) => ` (section ${name})`,
    /** A name that ends in a word needs no more than a space. */
    joint: (label: string) => (/\p{L}$/u.test(label) ? ' ' : ': '),
  },
} as const

/** Has the place something to show: a figure, words, or a blank? What is not printed at all has not. */
export const isShown = ({ value, text }: Operand): boolean => value !== null || text !== undefined

/** An operand with its name, or what of it is not told before, its section where that is another, and its figure. */
export function operandInWords(
  operand: Operand,
  finding: Finding,
  locale: Locale,
  name: string = operand.label[locale],
): string {
  const say = words[locale]
  const isNear = operand.section === finding.section || finding.operands.length > few
  const label = `${name}${operand.section === undefined || isNear ? '' : say.section(operand.section)}`
  return `${label}${printed(operand, label, finding.counting, locale)}`
}

function printed({ value, text = '', counting }: Operand, label: string, whole: Counting, locale: Locale): string {
  const say = words[locale]
  const joint = say.joint(label)
  if (value === null) {
    const isQuoted = text.trim() !== ''
    return isQuoted ? `${locale === 'zh' ? '' : ' '}${say.quoted(text)}` : `${joint}${say.blank}`
  }
  const own = counting ?? whole
  const unit = unitName(own, locale)
  return `${joint}${bracketed(`${bareFigure(value, own)}${unit === unitName(whole, locale) ? '' : unit}`)}`
}

/** The bare figure as it stands in arithmetic: a negative one in brackets, a dash where there is none. */
export const valueInWords = ({ value }: Pick<Operand, 'value'>, counting: Counting): string =>
  value === null ? '—' : bracketed(bareFigure(value, counting))

const bracketed = (figure: string): string => (figure.startsWith('-') ? `(${figure})` : figure)
