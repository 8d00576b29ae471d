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

/** Of each document what came of it, as plain data: `gov-budget/bulk` adds them. */
const verdicts: Streamed = {
  head: () => '',
  lines: (told) => told.verdicts.map((one) => `${JSON.stringify(one)}\n`).join(''),
}

export const verdictsFormat = 'verdicts'

const formats: Readonly<Record<string, Streamed>> = { ndjson, csv, [verdictsFormat]: verdicts }

export const streamedFormat = (format: string): Streamed | undefined =>
  Object.hasOwn(formats, format) ? formats[format] : undefined

export const streamedFormats: string = Object.keys(formats).join(', ')
