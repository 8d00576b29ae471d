import { findingRows } from './findingRows.js'
import type { Report } from './report.js'

/** What a spreadsheet would run as a formula is kept a text by an apostrophe; a plain number stays one. */
const inert = (text: string): string =>
  /^[=+\-@\t\r]/u.test(text) && !/^-\d+(?:\.\d+)?$/u.test(text) ? `'${text}` : text

const field = (text: string): string => {
  const safe = inert(text)
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * The findings as CSV (RFC 4180), a line each under one head: with the mark by which spreadsheets know UTF-8, and no text
 * that they would run as a formula.
 *
 * @example csv(reportOf([{ document: accounts, audit: audit(accounts) }])).startsWith('\uFEFF文件,单位') // => true
 */
export const csv = (report: Report): string =>
  `\uFEFF${findingRows(report)
    .map((row) => row.map(field).join(','))
    .join('\r\n')}\r\n`
