import { Decimal, unsignedZero } from './decimal.js'
import { plainMantissa, printedDecimals } from './plainAmount.js'
import { received } from './printedText.js'
import { remembered } from './remembered.js'
import type { MoneyUnit } from './unit.js'

/** A money figure as it is printed. `unit` is null when neither the text nor the caller names one. */
export interface PrintedMoney {
  readonly kind: 'money'
  readonly value: Decimal
  readonly unit: MoneyUnit | null
  /** How many decimals are printed: the last of them tells how far the figure was rounded. */
  readonly decimals: number
}

/** A place that prints no figure. It is not a zero. */
export interface BlankAmount {
  readonly kind: 'blank'
  /** What stands there instead: `''`, `'—'`, `'-'`, `'/'`, … */
  readonly glyph: string
}

/** Why a text is no amount. */
export type UnreadableReason = 'notANumber' | 'grouping' | 'tooLong' | 'brackets'

/** A text that is no amount, with the reason and the position where reading stopped. */
export interface UnreadableAmount {
  readonly kind: 'unreadable'
  readonly reason: UnreadableReason
  readonly at: number
}

/** A printed amount, a blank, or what cannot be read. */
export type ParsedAmount = PrintedMoney | BlankAmount | UnreadableAmount

const longest = 60
const blankGlyph = /^(?:[-—―–─‐−/]{1,4}|无)$/u
const amount = /^([-+−△▲])?[¥]?(\d[\d,]*|(?=\.))(?:\.(\d+))?(亿元|万元|千元|元|亿|万|千)?$/u
/** A figure in brackets, with its unit in them or behind them: nothing else may stand there, or two figures become one. */
const bracketedAmount = /^\(([^()]*\d[^()]*)\)\s*((?:亿元|万元|千元|元|亿|万|千)?)$/u
/** Digits with a break of line or column between them: two figures in one cell, whatever they would make together. */
const twoLines = /[\d.,]\s*[\t\r\n]\s*[\d.,]/u
const grouped = /^\d{1,3}(?:,\d{3})*$/
const negatives: ReadonlySet<string> = new Set(['-', '−', '△', '▲'])

/**
 * What amount does this printed text show?
 *
 * Reads thousands separators, full-width digits and signs, every kind of space, a unit behind the figure, and
 * parentheses, △ or ▲ for negatives. The value is as printed, in the unit printed; `unit` is what the text names, else
 * the unit given, else null. Blanks (nothing, `—`, `-`, `/`) are `blank`, never zero. What cannot be read says why and
 * where.
 *
 * @throws TypeError for what is no text: a figure is what is printed, and 1063.7 does not tell how many decimals were.
 * @example parseAmount('１，０６３．７７', '万元') // => { kind: 'money', value: 1063.77, unit: '万元', decimals: 2 }
 * @example parseAmount('5.7亿元') // => { kind: 'money', value: 5.7, unit: '亿元', decimals: 1 }
 * @example parseAmount('—') // => { kind: 'blank', glyph: '—' }
 */
export function parseAmount(text: string, unit?: MoneyUnit): ParsedAmount {
  if (typeof text !== 'string')
    throw new TypeError(`expected a figure as it is printed, a text, received ${received(text)}`)
  if (!Number.isNaN(plainMantissa(text)))
    return money(unsignedZero(new Decimal(withoutCommas(text))), printedDecimals(text), unit)
  if (text.length > longest) return { kind: 'unreadable', reason: 'tooLong', at: longest }
  const halfWidth = toHalfWidth(text).trim()
  if (halfWidth === '' || blankGlyph.test(halfWidth)) return { kind: 'blank', glyph: halfWidth }
  return parsePrinted(halfWidth, text, unit)
}

/** The same for a text that a paper prints in several places: it is read once. */
export const amountIn: (text: string) => ParsedAmount = /* @__PURE__ */ remembered((text) => parseAmount(text))

function parsePrinted(trimmed: string, text: string, unit: MoneyUnit | undefined): ParsedAmount {
  if (twoLines.test(trimmed))
    return { kind: 'unreadable', reason: 'notANumber', at: text.search(/(?<=\S\s*)[\t\r\n]/u) }
  const bracketed = bracketedAmount.exec(trimmed)
  if (!bracketed && /[()]/.test(trimmed))
    return { kind: 'unreadable', reason: 'brackets', at: text.search(/[()（）]/u) }
  const body = closeGaps(bracketed ? `${bracketed[1]}${bracketed[2]}` : trimmed)
  const match = amount.exec(body)
  if (!match) return { kind: 'unreadable', reason: 'notANumber', at: firstStrange(text) }
  const [, sign = '', whole = '', decimals = '', printedUnit] = match
  if (whole.includes(',') && !grouped.test(whole))
    return { kind: 'unreadable', reason: 'grouping', at: text.search(/[,，]/u) }
  const negative = negatives.has(sign)
  if (bracketed && sign !== '') return { kind: 'unreadable', reason: 'brackets', at: 0 }
  if (whole.length + decimals.length > 40) return { kind: 'unreadable', reason: 'tooLong', at: 40 }
  const value = new Decimal(`${withoutCommas(whole)}.${decimals}`)
  return money(negative || bracketed ? negated(value) : value, decimals.length, fullUnit(printedUnit) ?? unit)
}

const money = (value: Decimal, decimals: number, unit: MoneyUnit | undefined): PrintedMoney => ({
  kind: 'money',
  value,
  unit: unit ?? null,
  decimals,
})

const negated = (value: Decimal): Decimal => unsignedZero(value.negated())

const withoutCommas = (text: string): string => (text.includes(',') ? text.replaceAll(',', '') : text)

function fullUnit(printed: string | undefined): MoneyUnit | undefined {
  if (printed === undefined) return undefined
  return (printed.endsWith('元') ? printed : `${printed}元`) as MoneyUnit
}

/** Spaces as thousands separators or before a unit close up; between other digits they stay and make it unreadable. */
const closeGaps = (text: string): string =>
  text
    .replace(/^([-+−△▲¥])\s+/u, '$1')
    .replace(/\s+(?=[亿万千元])/gu, '')
    .replace(
      /^([-+−△▲]?¥?\d{1,3})((?: \d{3})+)(?=\.|$|[亿万千元])/u,
      (_, head: string, rest: string) => head + rest.replaceAll(' ', ''),
    )

const firstStrange = (text: string): number => Math.max(text.search(/[^\d.,，．０-９\s+-]|(?<=[\d０-９])[+-]/u), 0)

const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (glyph) => String.fromCharCode(glyph.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0\u2000-\u200B\u202F\u205F\uFEFF]/g, ' ')
    .replace(/￥/g, '¥')
