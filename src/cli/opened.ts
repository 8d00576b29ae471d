import { existsSync, readFileSync } from 'node:fs'
import { type AnyDocument, type FoundDocument, readDocument, readPaper, type Unread } from '../index.js'
import { formatOf, isKnownFile, isLinesFile, knownEndings } from './fileFormats.js'
import { hintsOf } from './hintsOf.js'
import { type ByteRange, type Line, linesIn } from './linesIn.js'
import type { Asked } from './options.js'
import { paperOf } from './paperOf.js'
import { words } from './words.js'

/** A document with its file, and the places of its values where it was read from paper. */
export interface Opened {
  /** The file, of a file of lines with the line: `units.ndjson:12`. */
  readonly file: string
  readonly document: AnyDocument
  readonly json: unknown
  readonly places?: FoundDocument['places']
}

/** What opening a file gave. */
export interface Opening {
  readonly opened: readonly Opened[]
  readonly unread: readonly (Unread & { readonly file: string })[]
  readonly failures: readonly { readonly file: string; readonly message: string }[]
  /** How many lines were read, of a file of lines. */
  readonly lines?: number
}

/** All lines of a file. */
export const everyLine: ByteRange = { from: 0, to: Number.POSITIVE_INFINITY }

/** A file as documents, or the lines of a range of it; why it is none is told, never thrown. */
export async function open(file: string, asked: Asked, range = everyLine): Promise<Opening> {
  const say = words[asked.locale]
  const failed = (message: string): Opening => ({ opened: [], unread: [], failures: [{ file, message }] })
  if (!existsSync(file)) return failed(say.noFile(file))
  if (!isKnownFile(file)) return failed(say.unknownEnding(knownEndings))
  try {
    if (isLinesFile(file)) return openLines(file, asked, range)
    return formatOf(file) ? await openPaper(file, asked) : openJson(file, readFileSync(file, 'utf8'), asked)
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}

function openJson(file: string, text: string, { locale }: Asked): Opening {
  const { document, problems = [] } = readDocument(text, { locale })
  const failures = problems.map(({ message }) => ({ file, message }))
  return { opened: document ? [{ file, document, json: document.toJSON() }] : [], unread: [], failures }
}

/** Every line as a document of its own: a broken one costs itself alone. */
function openLines(file: string, asked: Asked, range: ByteRange): Opening {
  const opened: Opened[] = []
  const failures: { file: string; message: string }[] = []
  let lines = 0
  for (const line of linesIn(file, range)) {
    const one = openLine(`${file}:${line.number}`, line, asked)
    opened.push(...one.opened)
    failures.push(...one.failures)
    lines = line.number
  }
  return { opened, unread: [], failures, lines }
}

function openLine(place: string, { text }: Line, asked: Asked): Opening {
  if (text?.trim() === '') return { opened: [], unread: [], failures: [] }
  const tooLong = [{ file: place, message: words[asked.locale].tooLong }]
  return text === null ? { opened: [], unread: [], failures: tooLong } : openJson(place, text, asked)
}

async function openPaper(file: string, asked: Asked): Promise<Opening> {
  const say = words[asked.locale]
  const reading = readPaper(await paperOf(file, new Uint8Array(readFileSync(file)), say), hintsOf(asked))
  const unread = reading.unread.map((one) => ({ ...one, file }))
  if (reading.documents.length === 0) return { opened: [], unread, failures: [{ file, message: say.nothingFound }] }
  return {
    opened: reading.documents.flatMap(({ document, json, places }) =>
      document ? [{ file, document, json, places }] : [],
    ),
    unread,
    failures: reading.documents.flatMap(({ problems = [] }) => problems.map(({ message }) => ({ file, message }))),
  }
}
