import { Decimal } from '../../exact/decimal.js'
import { bareLabel } from '../../terms/label.js'
import { monthWords } from '../../terms/spoken/watchWords.js'
import { yearInDigits } from '../yearInDigits.js'

const span = /(?<!\d)(?:20\d\d年?)?0?1月?(?:1日)?[-—–~～至到]+0?(\d{1,2})月(?:\d{1,2}日|份|底|末)?/u
const until = /截[至止](?:20\d\d年)?(\d{1,2})月(?:\d{1,2}日|底|末)?/u
const dayUntil = /截[至止]20\d\d[-.]0?(\d{1,2})[-.]\d{1,2}/u

/** A label without the months that it names: `1-6月执行数` is 执行数. */
export const withoutMonths = (label: string): string =>
  monthWords.reduce(
    (text, [word]) => (text.startsWith(word) && word !== '全年' ? text.slice(word.length) : text),
    label.replace(span, '').replace(until, ''),
  )

export interface Months {
  readonly label: string
  readonly month: number
  /** The year that stands right before them. */
  readonly year: number | null
}

/** The months that a text names, from January on; null where it names none. */
export function monthsIn(text: string): Months | null {
  const bare = bareLabel(yearInDigits(text))
  for (const pattern of [span, until, dayUntil]) {
    const match = pattern.exec(bare)
    const month = match?.[1] === undefined ? 0 : new Decimal(match[1]).toNumber()
    if (match && month >= 1 && month <= 12) return watched(bare, match[0], month)
  }
  const named = monthWords.find(([word]) => bare.includes(word) && word !== '全年')
  return named ? watched(bare, ...named) : null
}

const yearWithin = /20\d\d(?=年|[-.])/u
const yearBefore = /(20\d\d)年?度?第?$/u

function watched(bare: string, label: string, month: number): Months {
  const year = yearWithin.exec(label)?.[0] ?? yearBefore.exec(bare.slice(0, bare.indexOf(label)))?.[1]
  return { label, month, year: year === undefined ? null : new Decimal(year).toNumber() }
}
