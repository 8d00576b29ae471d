import { inDigits } from '../exact/numerals.js'
import { bareLabel } from '../terms/label.js'
import type { Draft } from './draft.js'
import type { Printed } from './printed.js'

const cover =
  /^([〇○零一二三四五六七八九\d]{4})年([一二三四五六七八九十\d]{1,3})月(?:[一二三四五六七八九十\d]{1,3}日)?$/u

/** The day on the cover, as year and month; the numerals may be Chinese. */
export function putPublished(draft: Draft, texts: readonly Printed[]): void {
  for (const printed of texts) {
    const [, year, month] = cover.exec(bareLabel(printed.text)) ?? []
    if (year === undefined || month === undefined) continue
    draft.put(['published'], `${inDigits(year)}-${monthOf(month).padStart(2, '0')}`, printed)
    return
  }
}

/** `十` to `十二` beside the single numerals. */
const monthOf = (text: string): string => {
  if (text === '十') return '10'
  return inDigits(text.replace(/^十/u, '一'))
}
