import { linesIn } from '../linesIn.js'
import type { Auditing } from './auditing.js'
import type { Portion } from './portion.js'
import { countedFrom, noneFound, notDone, together } from './told.js'
import type { Workers } from './workers.js'

/** Work done by threads. A range of lines over which one fell is done again line by line, so that one line alone is lost. */
export const byWorkers =
  (workers: Workers): Auditing =>
  async (portion) => {
    const done = await workers.audit(portion)
    if ('told' in done) return done.told
    const lines = linesOf(portion)
    if (lines.length < 2) return notDone(portion, done.failure)
    let all = noneFound
    for (const line of lines) all = together(all, countedFrom(await byWorkers(workers)(line), all.lines))
    return all
  }

/** The lines of a range, each as a range of its own. */
function linesOf({ file, range }: Portion): readonly Portion[] {
  if (!range) return []
  return Array.from(linesIn(file, range), ({ from }) => ({ file, range: { from, to: from + 1 } }))
}
