import { countAsked } from '../countAsked.js'
import type { Asked } from '../options.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'
import { auditing } from './auditing.js'
import { byWorkers } from './byWorkers.js'
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

/** How long a worker may take over one piece of work, in seconds, where nobody says. */
const patience = 300

/**
 * Pieces of work audited, in their order: by so many workers where jobs are asked for, else here. `linesBefore` are those of
 * the file of the first.
 */
export async function* auditedInOrder(
  portions: readonly Portion[],
  { asked, screen, linesBefore }: { asked: Asked; screen: Screen; linesBefore: number },
): AsyncGenerator<Audited> {
  const here = await auditing(asked, screen.today)
  const many = Math.min(countAsked('jobs', asked) ?? 0, portions.length)
  const workers = many > 0 ? workersFor(many, asked, screen) : undefined
  const audit = workers ? byWorkers(workers) : here
  const work = async (portion: Portion) => ({ portion, told: await audit(portion) })
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

function workersFor(many: number, asked: Asked, { program, today }: Screen): Workers | undefined {
  if (!program) return undefined
  const { crashed, tookTooLong } = words[asked.locale]
  const timeLimit = countAsked('time-limit', asked) ?? patience
  return new Workers(many, { program, data: { kind: 'auditing', asked, today }, timeLimit, crashed, tookTooLong })
}
