import { readFileSync, writeFileSync } from 'node:fs'
import { type Report, workbookNotes } from '../entries/reports.js'
import { Failure } from './failure.js'
import { filesOf } from './filesOf.js'
import type { Asked } from './options.js'
import type { Screen } from './screen.js'
import { words } from './words.js'

/** Writes the one workbook that was audited with its findings at their cells, where that was asked for. */
export async function annotate(report: Report, { names, values, locale }: Asked, screen: Screen): Promise<void> {
  if (values.annotate === undefined) return
  const say = words[locale]
  const [file, ...others] = filesOf(names)
  if (file === undefined || others.length > 0 || !/\.xls[xm]?$/iu.test(file)) throw new Failure(say.oneWorkbook)
  const { annotatedWorkbook } = await import('../entries/xlsx.js')
  const notes = workbookNotes(report, file)
  const { bytes, unplaced } = await annotatedWorkbook(new Uint8Array(readFileSync(file)), notes)
  writeFileSync(values.annotate, bytes)
  if (unplaced.length > 0) screen.err(`${say.unplaced(unplaced.length)}\n`)
}
