import type { Report } from '../../entries/reports.js'

/** What is told of a piece of work: plain data, which passes between threads. */
export interface Told extends Pick<Report, 'documents' | 'unread' | 'failures'> {
  /** How many lines it has, of a file of lines. */
  readonly lines: number
}

/** `units.ndjson:12`: a line of a file of lines, counted from the first of the file. */
const at = (file: string, before: number): string =>
  file.replace(/:(\d+)$/u, (_, line: string) => `:${before + Number(line)}`)

/** The same with the lines counted from the beginning of the file. */
export function countedFrom(told: Told, before: number): Told {
  if (before === 0 || told.lines === 0) return told
  const moved = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: at(one.file, before) })
  return { ...told, documents: told.documents.map(moved), failures: told.failures.map(moved) }
}
