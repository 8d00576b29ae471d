import { csv, html, junit, type Report, reportMarkdown, sarif, text } from '../entries/reports.js'
import { Failure } from './failure.js'
import type { Words } from './words.js'
import { workbookOf } from './workbookOf.js'

type Printer = (report: Report) => string | Uint8Array | Promise<Uint8Array>

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const printers: Readonly<Record<string, Printer>> = {
  text: (report) => `${text(report)}\n`,
  markdown: reportMarkdown,
  html,
  xlsx: workbookOf,
  json,
  ndjson: ({ documents, failures }) => [...documents, ...failures].map((one) => `${JSON.stringify(one)}\n`).join(''),
  csv,
  junit,
  sarif: (report) => json(sarif(report)),
}

/** A report in a format. @throws Failure for one that there is not. */
export async function printedReport(report: Report, format: string, say: Words): Promise<string | Uint8Array> {
  const printer = Object.hasOwn(printers, format) ? printers[format] : undefined
  if (!printer) throw new Failure(say.unknownFormat(format, Object.keys(printers).join(', ')))
  return await printer(report)
}
