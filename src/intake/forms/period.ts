import type { PrintedCaption } from '../captions.js'
import type { Line } from '../lines.js'
import type { Printed } from '../printed.js'
import { formCells } from './formWords.js'
import { type Months, monthsIn } from './months.js'

/** The months that a form watches, with the text that says them. */
export type Period = Months & { readonly printed: Printed }

/** The months that a monitoring form watches: as its head says, else as the heads of its columns do. */
export function periodIn(around: readonly Printed[], lines: readonly Line[]): Period | null {
  const cells = lines.slice(0, 30).flatMap((line) => formCells(line).map(({ cell }) => cell))
  const short = cells.filter(({ text }) => text.length <= 30)
  for (const printed of [...around, ...short]) {
    const found = monthsIn(printed.text)
    if (found) return { ...found, printed }
  }
  return null
}

/** A line that heads a form is no longer than this: a sentence may speak of any year. */
const longestHead = 40

/** The year that stands with the months is that of the form, as if it stood alone; that of a title is read there. */
export const yearOfPeriod = (period: Period | null, title: PrintedCaption | null): readonly PrintedCaption[] =>
  period === null ||
  period.year === null ||
  period.printed === title?.printed ||
  period.printed.text.length > longestHead
    ? []
    : [{ says: 'year', year: period.year, printed: period.printed }]
