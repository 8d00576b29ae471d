import type { Draft } from '../draft.js'
import type { Line } from '../lines.js'
import type { Printed } from '../printed.js'
import { formCells } from './formWords.js'
import { monthsIn } from './months.js'

/** The months that a monitoring form watches: as its head says, else as the heads of its columns do. */
export function putPeriod(draft: Draft, around: readonly Printed[], lines: readonly Line[]): void {
  const cells = lines.slice(0, 30).flatMap((line) => formCells(line).map(({ cell }) => cell))
  const short = cells.filter(({ text }) => text.length <= 30)
  for (const printed of [...around, ...short]) {
    const found = monthsIn(printed.text)
    if (found === null) continue
    draft.put(['period'], { label: found.label, month: found.month }, printed)
    return
  }
}
