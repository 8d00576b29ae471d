import { csvHead, csvLines } from '../../entries/reports.js'
import type { Locale } from '../../index.js'
import type { Told } from './told.js'

/** A format that is written piece by piece, so that nothing is kept. */
export interface Streamed {
  readonly head: (locale: Locale) => string
  readonly lines: (told: Told, locale: Locale) => string
}

const ndjson: Streamed = {
  head: () => '',
  lines: ({ documents, failures }) => [...documents, ...failures].map((one) => `${JSON.stringify(one)}\n`).join(''),
}

const csv: Streamed = { head: csvHead, lines: ({ documents }, locale) => csvLines(documents, locale) }

const formats: Readonly<Record<string, Streamed>> = { ndjson, csv }

export const streamedFormat = (format: string): Streamed | undefined =>
  Object.hasOwn(formats, format) ? formats[format] : undefined

export const streamedFormats: string = Object.keys(formats).join(', ')
