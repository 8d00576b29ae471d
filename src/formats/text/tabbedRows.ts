import { type TextCell, tableOf } from './tableOf.js'
import { isBlank, type Recognise, type TextLine } from './textLine.js'

const mostQuotedLines = 50

/**
 * Lines with tabs in them are rows; a blank line ends the table, and so does a line without a tab. A cell in quotation
 * marks may go on over lines, as spreadsheets copy it.
 */
export const tabbedRows: Recognise = (lines, at, markdown) => {
  if (!hasTab(lines[at])) return null
  const rows: (readonly TextCell[])[] = []
  let next = at
  while (hasTab(lines[next])) {
    const { cells, behind } = rowAt(lines, next)
    rows.push(cells)
    next = behind
  }
  const isWritten = (row: readonly TextCell[]): boolean => row.some(({ text }) => text.trim() !== '')
  const written = rows.slice(Math.max(0, rows.findIndex(isWritten)), rows.findLastIndex(isWritten) + 1)
  return { content: tableOf(written, markdown), next }
}

const hasTab = (line: TextLine | undefined): boolean => (line ? line.text.includes('\t') && !isBlank(line) : false)

interface Row {
  readonly cells: readonly TextCell[]
  readonly behind: number
}

function rowAt(lines: readonly TextLine[], at: number): Row {
  const line = lines[at] as TextLine
  if (/(?:^|\t)"[^"\t]*$/u.test(line.text)) {
    const quoted = quotedRow(lines, at)
    if (quoted) return quoted
  }
  return { cells: line.text.split('\t').map((text) => ({ text: unquoted(text), line })), behind: at + 1 }
}

/** A row whose last cell goes on in the next lines, up to its quotation mark. */
function quotedRow(lines: readonly TextLine[], at: number): Row | null {
  const line = lines[at] as TextLine
  let text = line.text
  for (let next = at + 1; next < Math.min(lines.length, at + mostQuotedLines); next++) {
    const more = (lines[next] as TextLine).text
    text += `\n${more}`
    if (!/"(?:\t|$)/u.test(more)) continue
    if (/(?:^|\t)"[^"\t]*$/u.test(more)) continue
    const cells = text.split('\t').map((cell) => ({ text: unquoted(cell), line }))
    return { cells, behind: next + 1 }
  }
  return null
}

const unquoted = (text: string): string => (/^".*"$/su.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text)
