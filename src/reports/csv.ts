import type { Locale } from '../words/locale.js'
import { findingHeads, rowsOfFindings } from './findingRows.js'
import type { Report } from './report.js'

/** What a spreadsheet would run as a formula is kept a text by an apostrophe; a plain number stays one. */
const inert = (text: string): string =>
  /^[=+\-@\t\r]/u.test(text) && !/^-\d+(?:\.\d+)?$/u.test(text) ? `'${text}` : text

const field = (text: string): string => {
  const safe = inert(text)
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')

/**
 * The line of heads with which CSV begins, after the mark by which spreadsheets know UTF-8.
 *
 * @example csvHead('zh').startsWith('\uFEFF文件,单位') // => true
 */
export const csvHead = (locale: Locale): string => `\uFEFF${lines([findingHeads(locale)])}`

/**
 * The findings of some documents as lines of CSV, to be written beneath `csvHead`.
 *
 * @example csvLines(reportOf([{ document: accounts, audit: audit(accounts) }]).documents, 'zh').includes('S6') // => true
 */
export const csvLines = (documents: Report['documents'], locale: Locale): string =>
  lines(rowsOfFindings(documents, locale))

/**
 * The findings as CSV (RFC 4180), a line each under one head: with the mark by which spreadsheets know UTF-8, and no text
 * that they would run as a formula.
 *
 * @example csv(reportOf([{ document: accounts, audit: audit(accounts) }])).startsWith('\uFEFF文件,单位') // => true
 */
export const csv = ({ documents, locale }: Report): string => `${csvHead(locale)}${csvLines(documents, locale)}`
