import { inDigits, numerals } from '../exact/numerals.js'

/** Whatever stands for nought. */
const noughts = '〇○零Ｏ０O0'
const written = new RegExp(`二[${noughts}]([${noughts}${numerals}]{2})(?=\\s*年)`, 'gu')

/**
 * A text with its years in digits, where they are written out.
 *
 * @example yearInDigits('二〇二四年度收入决算表') // => '2024年度收入决算表'
 */
export const yearInDigits = (text: string): string =>
  text.replace(written, (_, rest: string) => `20${inDigits(rest).replace(/\D/gu, '0')}`)
