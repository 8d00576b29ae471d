import { writeFileSync } from 'node:fs'
import { addVerdicts } from '../../entries/bulk.js'
import { gravitiesAsked } from '../deliver.js'
import { Failure } from '../failure.js'
import type { Asked } from '../options.js'
import { inert, withProgress } from '../progress.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'
import { auditedInOrder } from './audited.js'
import { atTheBeginning, Checkpoint, type Progress } from './checkpoint.js'
import { toFile, toScreen } from './outlet.js'
import type { Portion } from './portion.js'
import { type Streamed, streamedFormats } from './streamed.js'
import { addCounts, type Told } from './told.js'

interface Streaming {
  readonly asked: Asked
  readonly screen: Screen
  readonly format: Streamed | undefined
}

/** Audits and writes piece by piece, so that no more is held than is under way; with a checkpoint it goes on after a kill. */
export async function streamAudit(portions: readonly Portion[], { asked, screen, format }: Streaming): Promise<number> {
  const { locale, values } = asked
  const grave = gravitiesAsked(asked)
  if (!format || (values.checkpoint !== undefined && values.output === undefined))
    throw new Failure(words[locale].checkpointNeeds(streamedFormats))
  const checkpoint = values.checkpoint === undefined ? undefined : new Checkpoint(values.checkpoint, asked, portions)
  let progress = checkpoint?.read(asked) ?? atTheBeginning
  const outlet = values.output === undefined ? toScreen(screen) : toFile(values.output, progress.written)
  const write = (text: string): number => {
    outlet.write(text)
    return Buffer.byteLength(text)
  }
  if (progress.done === 0) progress = { ...progress, written: write(format.head(locale)) }
  const { done, lines } = progress
  const audited = auditedInOrder(portions.slice(done), { asked, screen, linesBefore: lines })
  for await (const { told, linesUntil } of withProgress(audited, portions.length, { asked, screen, done })) {
    for (const { file, message } of told.failures) screen.err(`${inert(file)}: ${inert(message)}\n`)
    progress = after(progress, told, { written: write(format.lines(told, locale)), lines: linesUntil })
    checkpoint?.write(progress)
  }
  outlet.end()
  if (values.sum !== undefined) writeFileSync(values.sum, `${JSON.stringify(progress.sum)}\n`)
  checkpoint?.end()
  if (progress.failures > 0) return 2
  return grave.some((severity) => progress.counts[severity] > 0) ? 1 : 0
}

/** How far it has come with one piece more. */
const after = (
  { done, written, counts, sum, failures }: Progress,
  told: Told,
  more: { readonly written: number; readonly lines: number },
): Progress => ({
  done: done + 1,
  written: written + more.written,
  lines: more.lines,
  counts: addCounts(counts, told.counts),
  sum: addVerdicts(sum, told.sum),
  failures: failures + told.failures.length,
})
