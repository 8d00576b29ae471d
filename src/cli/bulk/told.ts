import { addVerdicts, sumOfVerdicts, type Verdict, type VerdictSum } from '../../entries/bulk.js'
import type { Report } from '../../entries/reports.js'
import type { Severity } from '../../index.js'
import type { Portion } from './portion.js'

/** A verdict with the file that it is of, of a file of lines with the line. */
export interface FiledVerdict extends Verdict {
  readonly file: string
}

/** What is told of a piece of work: plain data, which passes between threads. */
export interface Told extends Pick<Report, 'documents' | 'unread' | 'failures'> {
  /** Instead of documents, where verdicts are asked for; and their sum. */
  readonly verdicts: readonly FiledVerdict[]
  readonly sum: VerdictSum
  readonly counts: Readonly<Record<Severity, number>>
  /** How many lines it has, of a file of lines. */
  readonly lines: number
}

export const noneFound: Told = {
  documents: [],
  unread: [],
  failures: [],
  verdicts: [],
  sum: sumOfVerdicts([]),
  counts: { error: 0, warning: 0, note: 0 },
  lines: 0,
}

/** What there is of a file, or of a line, that cannot be read. */
export const unreadVerdict = (file: string, message: string): FiledVerdict => ({
  file,
  kind: 'verdict',
  ...{ form: null, department: null, year: null, unit: null },
  problems: [{ path: '', message }],
  ...{ counts: [], own: {}, findings: [], coverage: null },
})

/** What is told of a piece of work that could not be done: it costs itself alone. */
export function notDone({ file, range }: Portion, message: string): Told {
  const place = range ? `${file}:1` : file
  const verdicts = [unreadVerdict(place, message)]
  return {
    ...noneFound,
    failures: [{ file: place, message }],
    verdicts,
    sum: sumOfVerdicts(verdicts),
    lines: range ? 1 : 0,
  }
}

/** What is told of two pieces that follow each other. */
export const together = (one: Told, other: Told): Told => ({
  documents: [...one.documents, ...other.documents],
  unread: [...one.unread, ...other.unread],
  failures: [...one.failures, ...other.failures],
  verdicts: [...one.verdicts, ...other.verdicts],
  sum: addVerdicts(one.sum, other.sum),
  counts: addCounts(one.counts, other.counts),
  lines: one.lines + other.lines,
})

export const addCounts = (one: Told['counts'], other: Told['counts']): Told['counts'] => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  note: one.note + other.note,
})

/** `units.ndjson:12`: a line of a file of lines, counted from the first of the file. */
const at = (file: string, before: number): string =>
  file.replace(/:(\d+)$/u, (_, line: string) => `:${before + Number(line)}`)

/** The same with the lines counted from the beginning of the file. */
export function countedFrom(told: Told, before: number): Told {
  if (before === 0 || told.lines === 0) return told
  const moved = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: at(one.file, before) })
  const { documents, failures, verdicts } = told
  return { ...told, documents: documents.map(moved), failures: failures.map(moved), verdicts: verdicts.map(moved) }
}
