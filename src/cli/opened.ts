import { existsSync, readFileSync } from 'node:fs'
import { type AnyDocument, type FoundDocument, readDocument, readPaper, type Unread } from '../index.js'
import { hintsOf } from './hintsOf.js'
import type { Asked } from './options.js'
import { isKnownFile, isPaperFile, paperOf } from './paperOf.js'
import { words } from './words.js'

/** A document with its file, and the places of its values where it was read from paper. */
export interface Opened {
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
}

/** A file as documents; why it is none is told, never thrown. */
export async function open(file: string, asked: Asked): Promise<Opening> {
  const say = words[asked.locale]
  const failed = (...messages: readonly string[]): Opening => ({
    opened: [],
    unread: [],
    failures: messages.map((message) => ({ file, message })),
  })
  if (!existsSync(file)) return failed(say.noFile(file))
  if (!isKnownFile(file)) return failed(say.unknownEnding(file))
  try {
    return isPaperFile(file) ? await openPaper(file, asked) : openJson(file, asked)
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}

function openJson(file: string, { locale }: Asked): Opening {
  const text = readFileSync(file, 'utf8')
  const { document, problems = [] } = readDocument(text, { locale })
  const failures = problems.map(({ message }) => ({ file, message }))
  return { opened: document ? [{ file, document, json: document.toJSON() }] : [], unread: [], failures }
}

async function openPaper(file: string, asked: Asked): Promise<Opening> {
  const say = words[asked.locale]
  const reading = readPaper(await paperOf(file, new Uint8Array(readFileSync(file)), say), hintsOf(asked))
  const unread = reading.unread.map((one) => ({ ...one, file }))
  if (reading.documents.length === 0)
    return { opened: [], unread, failures: [{ file, message: say.nothingFound(file) }] }
  return {
    opened: reading.documents.flatMap(({ document, json, places }) =>
      document ? [{ file, document, json, places }] : [],
    ),
    unread,
    failures: reading.documents.flatMap(({ problems = [] }) => problems.map(({ message }) => ({ file, message }))),
  }
}
