import { wholeNumber } from '../wholeNumber.js'
import { inlineText } from './inlineText.js'
import { paragraph, type TextCell, tableOf } from './tableOf.js'
import type { Recognise, TextLine } from './textLine.js'

const mostLines = 20_000

/** A table in tags within a text, as programs that recognise print write it. What stands beside it on its lines is text. */
export const taggedTable: Recognise = (lines, at, markdown) => {
  const start = (lines[at] as TextLine).text.search(/<table\b/iu)
  if (start < 0) return null
  const end = lines.slice(at, at + mostLines).findIndex(({ text }) => /<\/table\s*>/iu.test(text))
  if (end < 0) return null
  const own = lines.slice(at, at + end + 1)
  const [first, last] = [own[0] as TextLine, own[end] as TextLine]
  const rows = rowsOf(own.map((line, index) => ({ ...line, text: index === 0 ? line.text.slice(start) : line.text })))
  return {
    content: [
      paragraph(besides(first.text.slice(0, start), markdown), first),
      ...tableOf(rows, markdown),
      paragraph(besides(last.text.replace(/^.*<\/table\s*>/isu, ''), markdown), last),
    ],
    next: at + end + 1,
  }
}

const besides = (text: string, markdown: boolean): string =>
  inlineText(text.replace(/<\/?(?:html|body)>/giu, ''), markdown)

type Growing = {
  text: string
  readonly line: TextLine
  readonly rowSpan: number
  readonly columnSpan: number
  readonly head: boolean
}

/** Rows and cells as their tags part them, line by line. */
function rowsOf(lines: readonly TextLine[]): readonly (readonly TextCell[])[] {
  const rows: Growing[][] = []
  let cell: Growing | null = null
  for (const line of lines) {
    if (cell) cell.text += '\n'
    for (const piece of line.text.split(/(?=<(?:\/?t[rdh]\b|\/table))/iu)) {
      const [, tag = '', attributes = '', text = piece] =
        /^<(\/?t(?:r|d|h)|\/table)\b([^<>]*)>?(.*)$/isu.exec(piece) ?? []
      if (/^tr$/iu.test(tag)) rows.push([])
      if (tag !== '') cell = null
      if (/^t[dh]$/iu.test(tag)) {
        cell = { text, line, ...spansOf(attributes), head: /h$/iu.test(tag) }
        if (rows.length === 0) rows.push([])
        rows[rows.length - 1]?.push(cell)
      } else if (cell) cell.text += text
    }
  }
  return rows.filter((row) => row.length > 0)
}

function spansOf(attributes: string): { readonly rowSpan: number; readonly columnSpan: number } {
  const span = (name: string): number => {
    const [, digits] = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,6})`, 'iu').exec(attributes) ?? []
    return Math.max(1, wholeNumber(digits, 65_534) ?? 1)
  }
  return { rowSpan: span('rowspan'), columnSpan: span('colspan') }
}
