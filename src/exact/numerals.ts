/** The numerals from nought to nine as they are written out: each at its own place. */
export const numerals = '〇一二三四五六七八九'

/** Numerals as digits, one by one, whatever stands between them; ○ and 零 are nought. `inDigits('二〇二四年') // => '2024年'` */
export const inDigits = (text: string): string =>
  text.replace(/[○零]/gu, '〇').replace(/[〇一二三四五六七八九]/gu, (numeral) => String(numerals.indexOf(numeral)))
