import { type ParsedAmount, parseAmount } from '../exact/amount.js'
import { parsePoints } from '../exact/points.js'
import { convertUnit, exponentOf, type MoneyUnit, shift } from '../exact/unit.js'
import type { Sentence } from '../law/basis.js'
import type { Figure } from '../verdicts/figure.js'
import type { Counting, Operand, Where } from '../verdicts/finding.js'
import { readRate } from '../verdicts/statedRate.js'

/** A place of a form: what it is called and where it stands. */
export interface Place {
  readonly label: Sentence
  readonly where: Where
  /** The section of the text where it stands, as the document names it. */
  readonly section?: string | undefined
}

/** A place with what is printed there: a figure, a blank, or nothing because the form has no such column. */
export interface PrintedCell extends Place {
  readonly figure: Figure | 'blank' | 'missing'
  readonly counting: Counting
  readonly text?: string
}

/** The number that a text prints, without a unit of money. */
export function numberIn(text: string | undefined): PrintedCell['figure'] {
  return text === undefined ? 'missing' : plainNumber(parseAmount(text))
}

/** The points or the score that a text prints, with or without their unit. */
export function pointsIn(text: string | undefined): PrintedCell['figure'] {
  return text === undefined ? 'missing' : plainNumber(parsePoints(text))
}

/** What cannot be read, and an amount of money where a number should be, is as good as a blank. */
const plainNumber = (amount: ParsedAmount): PrintedCell['figure'] =>
  amount.kind === 'money' && amount.unit === null ? pick(amount) : 'blank'

/** A number without a unit of money: points, people, an area. */
export const numberCell = (place: Place, text: string | undefined, counting: Counting): PrintedCell =>
  cell(place, text, counting.kind === 'points' ? pointsIn(text) : numberIn(text), counting)

/** An amount in the form's unit, converted where the cell prints a unit of its own. */
export function moneyCell(place: Place, text: string | undefined, unit: MoneyUnit): PrintedCell {
  const amount = text === undefined ? null : parseAmount(text, unit)
  if (amount?.kind !== 'money') return cell(place, text, amount === null ? 'missing' : 'blank', money(unit, 0))
  const printed = amount.unit ?? unit
  const decimals = amount.decimals - (exponentOf(printed) - exponentOf(unit))
  const figure = { value: convertUnit(amount.value, printed, unit), decimals }
  return cell(place, text, figure, money(unit, Math.max(decimals, 0)))
}

/** A percentage, with or without its sign, as a share of one. */
export function rateCell(place: Place, text: string | undefined): PrintedCell {
  const rate = text === undefined ? null : readRate(text)
  const figure = rate ? pick(rate) : text === undefined ? 'missing' : 'blank'
  return cell(place, text, figure, { kind: 'rate', decimals: rate?.decimals ?? 4 })
}

const bareShare = /^[+]?(?:[01](?:\.\d+)?|\.\d+)$/u

/**
 * The same of a rate that a machine may have written: without its sign, a figure of one or less is a share of one (0.9775,
 * 1), unless it is a percentage by the figures that it is a rate of.
 */
export function bareRateCell(
  place: Place,
  text: string | undefined,
  isRateOf: (rate: Figure) => boolean = () => false,
): PrintedCell {
  const percent = rateCell(place, text)
  const plain = (text ?? '').normalize('NFKC').trim()
  if (!hasFigure(percent) || percent.figure.value.isZero() || !bareShare.test(plain)) return percent
  const figure = { value: shift(percent.figure.value, 2), decimals: Math.max(percent.figure.decimals - 2, 2) }
  const isPercent = figure.value.gt(1) ? !isRateOf(figure) : isRateOf(percent.figure) && !isRateOf(figure)
  return isPercent
    ? percent
    : { ...percent, figure, counting: { kind: 'rate', decimals: Math.max(figure.decimals, 4) } }
}

/** A cell as an operand of a finding. */
export function cellOperand({ label, where, section, figure, text, counting }: PrintedCell, minus = false): Operand {
  const value = typeof figure === 'string' ? null : figure.value
  // Written out for most: there is one for every cell of every claim.
  if (section === undefined && text !== undefined && !minus) return { label, where, value, text, counting }
  return {
    label,
    where,
    ...(section === undefined ? {} : { section }),
    value,
    ...(text === undefined ? {} : { text }),
    ...(minus ? { minus } : {}),
    counting,
  }
}

/** Words as printed, as an operand. */
export const wordsOperand = ({ label, where }: Place, text: string): Operand => ({ label, where, value: null, text })

/** Is there a figure in this cell? */
export const hasFigure = (cell: PrintedCell): cell is PrintedCell & { readonly figure: Figure } =>
  typeof cell.figure !== 'string'

/** Stands there something that is neither a figure nor a blank? */
export const isUnreadable = ({ figure, text }: PrintedCell): boolean =>
  figure === 'blank' && text !== undefined && parseAmount(text).kind === 'unreadable'

const pick = ({ value, decimals }: Figure): Figure => ({ value, decimals })

const money = (unit: MoneyUnit, decimals: number): Counting => ({ kind: 'money', unit, decimals })

const cell = (
  { label, where }: Place,
  text: string | undefined,
  figure: PrintedCell['figure'],
  counting: Counting,
): PrintedCell => (text === undefined ? { label, where, figure, counting } : { label, where, figure, counting, text })
