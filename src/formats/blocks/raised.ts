/** How type is set against the line it stands on: above it, as marks of notes are, or below. */
export type Shift = 'raised' | 'lowered'

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const loweredDigits = '₀₁₂₃₄₅₆₇₈₉'
const glyphs: Readonly<Record<Shift, string>> = { raised: raisedDigits, lowered: loweredDigits }

/**
 * A text that is set above or below its line: its digits are no digits of the figure beside it (300.00¹, m²), and have
 * glyphs of their own.
 *
 * @example shifted('1', 'raised') // => '¹'
 */
export const shifted = (text: string, shift: Shift | null | undefined): string =>
  shift ? text.replace(/[0-9]/gu, (digit) => glyphs[shift].charAt('0123456789'.indexOf(digit))) : text
