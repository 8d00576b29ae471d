import { writeFileSync } from 'node:fs'
import type { Report } from '../entries/reports.js'
import type { Severity } from '../index.js'
import { Failure } from './failure.js'
import type { Asked } from './options.js'
import { printedReport } from './printedReport.js'
import { inert } from './progress.js'
import type { Screen } from './screen.js'
import { words } from './words.js'

/** Writes to the file that was named, or to the screen. */
export function write(what: string | Uint8Array, { values: { output }, locale }: Asked, screen: Screen): void {
  if (output !== undefined) {
    writeFileSync(output, what)
    if (screen.isTerminal) screen.err(`${words[locale].wrote(output)}\n`)
  } else if (typeof what === 'string') screen.out(what)
  else throw new Failure(words[locale].missingOption('--output'))
}

const gravities: Readonly<Record<string, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
  never: [],
}

/** From which gravity on a run ends with 1. @throws Failure for one that there is not. */
export function gravitiesAsked({ values: { 'fail-on': failOn = 'error' }, locale }: Asked): readonly Severity[] {
  const grave = Object.hasOwn(gravities, failOn) ? gravities[failOn] : undefined
  if (!grave) throw new Failure(words[locale].badValue('--fail-on', failOn, Object.keys(gravities).join(', ')))
  return grave
}

/** Prints a report, and says how the command ends: 2 where a file could not be read, 1 where something was found. */
export async function deliver(report: Report, asked: Asked, screen: Screen): Promise<number> {
  const { format = 'text' } = asked.values
  const grave = gravitiesAsked(asked)
  write(await printedReport(report, format, words[asked.locale]), asked, screen)
  if (format !== 'text')
    for (const { file, message } of report.failures) screen.err(`${inert(file)}: ${inert(message)}\n`)
  if (report.failures.length > 0) return 2
  return report.documents.some(({ counts }) => grave.some((severity) => counts[severity] > 0)) ? 1 : 0
}
