import type { Asked } from '../options.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'
import { auditing } from './auditing.js'
import { inOrder } from './inOrder.js'
import type { Portion } from './portion.js'
import { countedFrom, type Told } from './told.js'
import { Workers } from './workers.js'

/** A piece of work with what is told of it, and how many lines of its file come before and with it. */
export interface Audited {
  readonly portion: Portion
  readonly told: Told
  readonly linesUntil: number
}

/** How many pieces may be ready before their turn, for each worker. */
const ahead = 4

/** Pieces of work audited, in their order: here, or by so many workers. `linesBefore` are those of the file of the first. */
export async function* auditedInOrder(
  portions: readonly Portion[],
  { asked, screen, jobs, linesBefore }: { asked: Asked; screen: Screen; jobs: number; linesBefore: number },
): AsyncGenerator<Audited> {
  const audit = await auditing(asked, screen.today)
  const many = Math.min(jobs, portions.length)
  const { program, today } = screen
  const workers =
    many > 1 && program
      ? new Workers(many, program, { kind: 'auditing', asked, today }, words[asked.locale].crashed)
      : undefined
  const work = async (portion: Portion) => ({ portion, told: await (workers ?? { audit }).audit(portion) })
  let before = { file: portions[0]?.file, lines: linesBefore }
  try {
    for await (const { portion, told } of inOrder(portions, work, workers ? many * ahead : 1)) {
      const lines = before.file === portion.file ? before.lines : 0
      before = { file: portion.file, lines: lines + told.lines }
      yield { portion, told: countedFrom(told, lines), linesUntil: before.lines }
    }
  } finally {
    await workers?.end()
  }
}
