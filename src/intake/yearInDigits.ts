const zeros = '〇○零Ｏ０O0'
const digits = '一二三四五六七八九'
const written = new RegExp(`二[${zeros}]([${zeros}${digits}]{2})(?=\\s*年)`, 'gu')

/**
 * A text with its years in digits, where they are written out.
 *
 * @example yearInDigits('二〇二四年度收入决算表') // => '2024年度收入决算表'
 */
export const yearInDigits = (text: string): string =>
  text.replace(written, (_, rest: string) => `20${[...rest].map((digit) => digits.indexOf(digit) + 1).join('')}`)
